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
	$lines    = word_lines( $widget, $speaking );
	if ( 'contact-card' === $widget ) {
		$lines = array_merge( $lines, contact_lines( $options ) );
	}
	if ( is_written_again( $widget, $options ) ) {
		$lines = preg_replace( '/^<([a-z][a-z0-9]*)/', '<$1 ' . packaged()['made'] . '=""', $lines );
	}
	$written = '' === $more ? '' : ' ' . $more;
	foreach ( $speaking as $name => $value ) {
		$written .= ' ' . $name . '="' . esc_attr( $value ) . '"';
	}
	if ( 'rtl' === packaged()['languages'][ $speaking['lang'] ]['direction'] && ! preg_match( '/\bdir=/', $more ) ) {
		$written .= ' dir="rtl"';
	}
	use_script();
	return "<{$widget}{$written}>\n" . implode( "\n", $lines ) . "\n</{$widget}>";
}

/**
 * Whether the widget writes its words again where there is a script, since it needs something that isn't in these: telephone
 * lines of the hospital, or the synonyms of a pack. Otherwise it takes the words it finds, and loads none.
 *
 * @param string   $widget  Name of the widget.
 * @param string[] $options Cleaned options.
 * @return bool
 */
function is_written_again( $widget, $options ) {
	return 'contact-card' === $widget
		|| isset( $options['searchable'] )
		|| ( 'aftercare-timeline' === $widget && '' !== profile_address() );
}
