<?php
/**
 * A widget as HTML: its tag with its words between.
 *
 * @package NazorgWidgets
 */

namespace NazorgWidgets;

/**
 * The HTML of a widget. It reads well without any script; the script makes the widget of it.
 *
 * @param string   $widget  Name of the widget.
 * @param string[] $options Cleaned options.
 * @param string   $more    Attributes more, already escaped. None of them is an option.
 * @return string
 */
function widget_html( $widget, $options, $more = '' ) {
	$speaking = $options + array( 'lang' => page_language() );
	$lines    = inner_lines( $widget, $speaking, known_profile() );
	$written  = '' === $more ? '' : ' ' . $more;
	foreach ( $speaking as $name => $value ) {
		$written .= ' ' . $name . '="' . esc_attr( $value ) . '"';
	}
	if ( 'rtl' === packaged()['languages'][ $speaking['lang'] ]['direction'] && ! preg_match( '/\bdir=/', $more ) ) {
		$written .= ' dir="rtl"';
	}
	use_script();
	return "<{$widget}{$written}>\n" . implode( "\n", $lines ) . "\n</{$widget}>";
}
