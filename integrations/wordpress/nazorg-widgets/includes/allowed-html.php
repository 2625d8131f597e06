<?php
/**
 * What authors may save: the four elements, with their attributes by name, and nothing else more than WordPress allows. Where
 * files of the hospital are is not theirs to say, in an element or in plain HTML: that is in the settings.
 *
 * @package NazorgWidgets
 */

namespace NazorgWidgets;

add_filter(
	'wp_kses_allowed_html',
	static function ( $allowed, $context ) {
		if ( 'post' !== $context ) {
			return $allowed;
		}
		foreach ( packaged()['attributes'] as $widget => $attributes ) {
			$every              = array_merge( $attributes, array( 'id', 'class', 'lang', 'dir', 'title', 'data-*' ) );
			$allowed[ $widget ] = array_fill_keys( $every, true );
		}
		foreach ( $allowed as $tag => $attributes ) {
			if ( is_array( $attributes ) && ! empty( $attributes['data-*'] ) ) {
				// Named attributes count before data-*, and no value is without one.
				$allowed[ $tag ]['data-src']     = array( 'valueless' => 'y' );
				$allowed[ $tag ]['data-profile'] = array( 'valueless' => 'y' );
			}
		}
		return $allowed;
	},
	10,
	2
);
