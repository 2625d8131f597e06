<?php
/**
 * Contact details that an editor filled in, for readers without script. The widget writes its own in their place.
 *
 * @package NazorgWidgets
 */

namespace NazorgWidgets;

/**
 * Department, hospital, telephone line, e-mail and site as lines of HTML.
 *
 * @param string[] $options Cleaned options.
 * @return string[]
 */
function contact_lines( $options ) {
	$lines = array();
	foreach ( array( 'department', 'organisation' ) as $name ) {
		if ( isset( $options[ $name ] ) ) {
			$lines[] = '<p class="nazorg-' . $name . '">' . esc_html( $options[ $name ] ) . '</p>';
		}
	}
	$items = '';
	if ( isset( $options['phone'], $options['phone-label'] ) ) {
		$dialled = preg_replace( '/\(0\)|[^+0-9]/', '', $options['phone'] );
		$number  = '<bdi dir="ltr">' . esc_html( $options['phone'] ) . '</bdi>';
		$linked  = preg_match( '/^(\+[1-9]\d{5,14}|\d{3,6})$/', $dialled ) ? '<a href="tel:' . esc_attr( $dialled ) . '">' . $number . '</a>' : $number;
		$hours   = isset( $options['phone-hours'] ) ? ' ' . esc_html( $options['phone-hours'] ) : '';
		$items  .= '<li>' . esc_html( $options['phone-label'] ) . ' ' . $linked . $hours . '</li>';
	}
	if ( isset( $options['email'] ) ) {
		$items .= '<li><a href="' . esc_url( 'mailto:' . $options['email'] ) . '">' . esc_html( $options['email'] ) . '</a></li>';
	}
	if ( isset( $options['site'] ) ) {
		$items .= '<li><a href="' . esc_url( $options['site'] ) . '">' . esc_html( preg_replace( '#^https://|/$#', '', $options['site'] ) ) . '</a></li>';
	}
	if ( '' !== $items ) {
		$lines[] = '<ul class="nazorg-lines">' . $items . '</ul>';
	}
	return $lines;
}
