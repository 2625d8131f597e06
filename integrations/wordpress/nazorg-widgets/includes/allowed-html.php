<?php
/**
 * What authors may save: the four elements, with their attributes by name, and nothing else more than WordPress allows.
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
		return $allowed;
	},
	10,
	2
);
