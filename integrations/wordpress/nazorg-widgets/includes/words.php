<?php
/**
 * The words of a widget as plain HTML, as they were packaged.
 *
 * @package NazorgWidgets
 */

namespace NazorgWidgets;

/**
 * The lines of HTML that a widget says; each is one element. Empty where the pack has nothing for this widget.
 *
 * @param string   $widget  Name of the widget.
 * @param string[] $options Cleaned options, with `lang`.
 * @return string[]
 */
function word_lines( $widget, $options ) {
	$pack   = isset( $options['pack'] ) ? $options['pack'] : 'recurrent-miscarriage';
	$folder = __DIR__ . '/../content/' . $options['lang'] . '/' . $pack;
	$formal = isset( $options['address-form'] ) && 'formal' === $options['address-form'] && is_dir( $folder . '/formal' ) ? '/formal' : '';
	$newer  = isset( $options['superseded'] ) && is_file( $folder . $formal . '/' . $widget . '.newer.html' ) ? '.newer' : '';
	$file   = $folder . $formal . '/' . $widget . $newer . '.html';
	if ( ! is_file( $file ) ) {
		return array();
	}
	$lines = explode( "\n", trim( file_get_contents( $file ) ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions
	$lines = isset( $options['sections'] ) ? pick_sections( $lines, explode( ' ', $options['sections'] ) ) : $lines;
	return at_level( $lines, isset( $options['heading-level'] ) ? (int) $options['heading-level'] : 2 );
}

/**
 * The lines of some sections, with what belongs to none. All of them when no section is known.
 *
 * @param string[] $lines  Lines of HTML.
 * @param string[] $wanted Ids of sections.
 * @return string[]
 */
function pick_sections( $lines, $wanted ) {
	$section_of = static function ( $line ) {
		return preg_match( '/^<[^>]*\bdata-section="([^"]*)"/', $line, $found ) ? $found[1] : null;
	};
	if ( array() === array_intersect( $wanted, array_map( $section_of, $lines ) ) ) {
		return $lines;
	}
	$picked = array_filter(
		$lines,
		static function ( $line ) use ( $section_of, $wanted ) {
			return null === $section_of( $line ) || in_array( $section_of( $line ), $wanted, true );
		}
	);
	return array_values( $picked );
}

/**
 * Lines that were packaged with their highest heading at level 1, with that heading at another.
 *
 * @param string[] $lines Lines of HTML.
 * @param int      $level 1 to 6.
 * @return string[]
 */
function at_level( $lines, $level ) {
	return preg_replace_callback(
		'#(</?h)([1-6])\b#',
		static function ( $found ) use ( $level ) {
			return $found[1] . min( 6, $level - 1 + (int) $found[2] );
		},
		$lines
	);
}
