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
			$lines[] = '<p class="nazorg-' . $name . '">' . as_html( $options[ $name ] ) . '</p>';
		}
	}
	$items = '';
	if ( isset( $options['phone'], $options['phone-label'] ) ) {
		$dialled = preg_replace( '/\(0\)|[^+0-9]/', '', $options['phone'] );
		$number  = '<bdi dir="ltr">' . as_html( $options['phone'] ) . '</bdi>';
		$linked  = preg_match( '/^(\+[1-9]\d{5,14}|\d{3,6})$/', $dialled ) ? '<a href="tel:' . as_html( $dialled ) . '">' . $number . '</a>' : $number;
		$hours   = isset( $options['phone-hours'] ) ? ' ' . as_html( $options['phone-hours'] ) : '';
		$items  .= '<li>' . as_html( $options['phone-label'] ) . ' ' . $linked . $hours . '</li>';
	}
	if ( isset( $options['email'] ) ) {
		$items .= '<li><a href="' . as_html( 'mailto:' . $options['email'] ) . '">' . as_html( $options['email'] ) . '</a></li>';
	}
	if ( isset( $options['site'] ) ) {
		$items .= '<li><a href="' . as_html( $options['site'] ) . '">' . as_html( preg_replace( '#^https://|/$#', '', $options['site'] ) ) . '</a></li>';
	}
	if ( '' !== $items ) {
		$lines[] = '<ul class="nazorg-lines">' . $items . '</ul>';
	}
	return $lines;
}

/**
 * Words as HTML, in an attribute too.
 *
 * @param string $words Any words.
 * @return string
 */
function as_html( $words ) {
	return htmlspecialchars( $words, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8', false );
}
