<?php
/**
 * The words of a widget as plain HTML, as they were packaged.
 *
 * @package NazorgWidgets
 */

namespace NazorgWidgets;

/**
 * What stands between the tags of a widget, as lines of HTML: its words, with whom to call.
 *
 * @param string     $widget  Name of the widget.
 * @param string[]   $options Cleaned options, with `lang`.
 * @param array|null $profile What is known of the profile that the pages name, from read_profile(). Null when they name none.
 * @return string[]
 */
function inner_lines( $widget, $options, $profile ) {
	$known = null === $profile ? array() : $profile;
	$lines = with_hospital( word_lines( $widget, $options ), hospital_places( $options, $known ) );
	if ( is_written_again( $widget, $options, null !== $profile ) ) {
		$lines = preg_replace( '/^<([a-z][a-z0-9]*)/', '<$1 ' . packaged()['made'] . '=""', $lines );
	}
	return $lines;
}

/**
 * Whether the widget writes its words again where there is a script, since it needs something that isn't in these: telephone
 * lines of the hospital, or the synonyms of a pack. Otherwise it takes the words it finds, and loads none.
 *
 * @param string   $widget      Name of the widget.
 * @param string[] $options     Cleaned options.
 * @param bool     $has_profile Whether the pages name a profile of the hospital.
 * @return bool
 */
function is_written_again( $widget, $options, $has_profile ) {
	return 'contact-card' === $widget
		|| isset( $options['searchable'] )
		|| ( 'aftercare-timeline' === $widget && $has_profile );
}

/**
 * Puts what there is of a hospital where it belongs, at any depth. A place of which nothing is known keeps what stands there without
 * a hospital.
 *
 * @param string[]   $lines  Lines of HTML. A place is a <div> with no other one in it.
 * @param callable[] $places What stands in a place, by its name, as HTML; each is given what stands there without a hospital.
 * @return string[]
 */
function with_hospital( $lines, $places ) {
	$place = '#<div ' . preg_quote( packaged()['place'], '#' ) . '="([^"]*)">(.*?)</div>#s';
	$put   = static function ( $found ) use ( $places ) {
		return isset( $places[ $found[1] ] ) ? $places[ $found[1] ]( $found[2] ) : $found[2];
	};
	$filled = preg_replace_callback( $place, $put, $lines );
	// A place may hold several elements.
	return array_values( array_filter( explode( "\n", implode( "\n", $filled ) ), 'strlen' ) );
}

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
	$lines = explode( "\n", trim( file_get_contents( $file ) ) );
	if ( 'contact-card' === $widget && isset( $options['compact'] ) ) {
		$lines = array_values( preg_grep( '/^<p>/', $lines, PREG_GREP_INVERT ) );
	}
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
