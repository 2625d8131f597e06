<?php
/**
 * Reading what somebody gave as options: from a block, a shortcode or an address.
 *
 * @package NazorgWidgets
 */

namespace NazorgWidgets;

/**
 * The options of a widget that are known and hold a good value, by the names of its attributes. The rest is left out.
 *
 * @param string $widget   Name of the widget.
 * @param array  $given    Values by name.
 * @param bool   $is_link  Whether they come from an address, which may set less.
 * @return string[]
 */
function clean_options( $widget, $given, $is_link = false ) {
	$cleaned = array();
	foreach ( widgets()[ $widget ]['options'] as $name => $option ) {
		if ( ! isset( $given[ $name ] ) || is_array( $given[ $name ] ) || ( $is_link && empty( $option['inLinks'] ) ) ) {
			continue;
		}
		$value = clean_value( $option, $given[ $name ] );
		if ( null !== $value ) {
			$cleaned[ $name ] = $value;
		}
	}
	return $cleaned;
}

/**
 * One value as its attribute holds it, or null when there is nothing to say.
 *
 * @param array       $option The option, of widgets().
 * @param string|bool $value  What was given.
 * @return string|null
 */
function clean_value( $option, $value ) {
	if ( 'yes' === $option['type'] ) {
		return in_array( is_string( $value ) ? strtolower( trim( $value ) ) : $value, array( false, 'false', '0', 'no', 'off' ), true ) ? null : '';
	}
	// Word processors curl the quotes of a shortcode, which are then part of the value.
	$text = sanitize_text_field( html_entity_decode( (string) $value, ENT_QUOTES | ENT_HTML5 ) );
	$text = preg_replace( '/^[\s“”„‘’‚«»″′]+|[\s“”„‘’‚«»″′]+$/u', '', $text );
	switch ( $option['type'] ) {
		case 'choice':
		case 'level':
			$known = array_merge( array_map( 'strval', array_keys( $option['choices'] ) ), isset( $option['also'] ) ? $option['also'] : array() );
			$text  = in_array( strtolower( $text ), $known, true ) ? strtolower( $text ) : '';
			break;
		case 'sections':
			$text = trim( preg_replace( '/[^a-z0-9-]+/', ' ', strtolower( $text ) ) );
			break;
		case 'phone':
			$text = preg_match( '/^\+?[0-9 ().-]{3,30}$/', $text ) ? $text : '';
			break;
		case 'email':
			$text = sanitize_email( $text );
			break;
		case 'site':
			$text = esc_url_raw( $text, array( 'https' ) );
			break;
	}
	return '' === $text || null === $text ? null : $text;
}
