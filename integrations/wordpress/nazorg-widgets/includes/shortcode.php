<?php
/**
 * `[nazorg widget="faq-accordion" lang="nl" searchable]`
 *
 * @package NazorgWidgets
 */

namespace NazorgWidgets;

add_shortcode(
	'nazorg',
	static function ( $given ) {
		$named = array();
		foreach ( (array) $given as $name => $value ) {
			// An attribute without a value has a number for a name.
			$named[ is_int( $name ) ? strtolower( $value ) : $name ] = is_int( $name ) ? true : $value;
		}
		$widget = isset( $named['widget'] ) ? strtolower( preg_replace( '/[^a-z-]/i', '', (string) $named['widget'] ) ) : '';
		if ( ! in_array( $widget, widget_names(), true ) ) {
			return current_user_can( 'edit_posts' )
				/* translators: %s: names of the widgets. */
				? '<p>' . esc_html( sprintf( __( '[nazorg] needs widget="…", one of: %s. Only people who can edit see this line.', 'nazorg-widgets' ), implode( ', ', widget_names() ) ) ) . '</p>'
				: '';
		}
		return keep_html( widget_html( $widget, clean_options( $widget, $named ) ) );
	}
);
