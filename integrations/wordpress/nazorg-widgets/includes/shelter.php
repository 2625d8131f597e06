<?php
/**
 * Shelter from WordPress' own text filters, which put paragraphs around and between the parts of a widget, so that the
 * browser closes it too early (wpautop), and curl its quotes (wptexturize).
 *
 * @package NazorgWidgets
 */

namespace NazorgWidgets;

/**
 * The HTML that is in shelter, by the number of its place; and how far the filters are inside each other.
 */
final class Shelter {
	/**
	 * Kept HTML.
	 *
	 * @var string[]
	 */
	public static $kept = array();

	/**
	 * Name of the places, so that nobody can write one.
	 *
	 * @var string
	 */
	public static $name = '';
}

/**
 * While the text of a post is filtered: a place for some HTML, which comes back when the filters are done. Otherwise the HTML.
 *
 * @param string $html HTML of a widget.
 * @return string
 */
function keep_html( $html ) {
	if ( ! doing_filter( 'the_content' ) ) {
		return $html;
	}
	if ( '' === Shelter::$name ) {
		Shelter::$name = 'nazorg-place-' . bin2hex( random_bytes( 8 ) );
	}
	Shelter::$kept[] = $html;
	return '<div class="' . Shelter::$name . '-' . ( count( Shelter::$kept ) - 1 ) . '"></div>';
}

/**
 * Brings what is in shelter back, out of the paragraphs that were put around it: a widget holds headings, and a paragraph
 * ends where one starts.
 *
 * @param string $html Text of a post.
 * @return string
 */
function bring_back( $html ) {
	if ( array() === Shelter::$kept ) {
		return $html;
	}
	$place = '<div class="' . Shelter::$name . '-(\d+)"></div>';
	$alone = preg_replace_callback(
		'#<p\b([^>]*)>((?:(?!</p>).)*?' . $place . '(?:(?!</p>).)*)</p>#s',
		static function ( $found ) use ( $place ) {
			$parts = preg_split( '#(' . str_replace( '(\d+)', '\d+', $place ) . ')#', $found[2], -1, PREG_SPLIT_DELIM_CAPTURE );
			$whole = '';
			foreach ( $parts as $index => $part ) {
				$words  = preg_replace( '#^(?:\s|<br\s*/?>)+|(?:\s|<br\s*/?>)+$#', '', $part );
				$whole .= 1 === $index % 2 ? $part : ( '' === $words ? '' : '<p' . $found[1] . '>' . $words . '</p>' );
			}
			return $whole;
		},
		$html
	);
	return preg_replace_callback(
		'#' . $place . '#',
		static function ( $found ) {
			return isset( Shelter::$kept[ (int) $found[1] ] ) ? Shelter::$kept[ (int) $found[1] ] : '';
		},
		null === $alone ? $html : $alone
	);
}

/**
 * A pasted element with nothing between its tags gets the words of its pack there, so that it reads well without script too.
 * One that names a pack of the hospital's own stays as it is: those words aren't here.
 *
 * @param string $html   The element.
 * @param string $widget Its name.
 * @param string $given  Its attributes, as HTML.
 * @return string
 */
function fill_element( $html, $widget, $given ) {
	$inner = preg_replace( '#</[a-z-]+\s*>$#i', '', substr( $html, strlen( '<' . $widget . $given . '>' ) ) );
	$named = array();
	foreach ( (array) shortcode_parse_atts( $given ) as $name => $value ) {
		$named[ is_int( $name ) ? strtolower( $value ) : $name ] = is_int( $name ) ? '' : html_entity_decode( $value, ENT_QUOTES );
	}
	if ( isset( $named['src'] ) || 1 !== preg_match( '#^(?:\s|&nbsp;|<br\s*/?>|</?p>|\x{00a0})*$#u', $inner ) ) {
		return $html;
	}
	$options = clean_options( $widget, $named );
	$more    = '';
	foreach ( array_diff_key( $named, $options ) as $name => $value ) {
		// Whoever may save any HTML may name a profile too; of others it was taken away when they saved.
		if ( preg_match( '/^(?:id|class|title|dir|profile|data-[a-z0-9-]+)$/', $name ) || in_array( $name, packaged()['attributes'][ $widget ], true ) ) {
			$more .= ' ' . $name . '="' . esc_attr( $value ) . '"';
		}
	}
	return widget_html( $widget, $options, ltrim( $more ) );
}

/**
 * Puts pasted elements in shelter, with everything between their tags. An attribute may hold a `>`.
 *
 * @param string $html Text of a post.
 * @return string
 */
function keep_elements( $html ) {
	$names = implode( '|', widget_names() );
	$kept  = preg_replace_callback(
		'#<(' . $names . ')\b((?:"[^"]*"|\'[^\']*\'|[^\'">])*)>.*?</\1\s*>#is',
		static function ( $found ) {
			use_script();
			return keep_html( fill_element( $found[0], strtolower( $found[1] ), $found[2] ) );
		},
		$html
	);
	return null === $kept ? $html : $kept;
}

add_filter( 'the_content', __NAMESPACE__ . '\keep_elements', 9 );
add_filter( 'the_content', __NAMESPACE__ . '\bring_back', 13 );
