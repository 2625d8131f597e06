<?php
/**
 * Whom to call, for readers without script: what a hospital's profile says, with what an editor filled in in its place. The
 * widget writes its own in their place.
 *
 * @package NazorgWidgets
 */

namespace NazorgWidgets;

/** Kinds of lines that somebody with worries about her health can call. A line of no kind is one. */
const FOR_WORRIES = array( 'daytime', 'out-of-hours', 'emergency', '' );

/**
 * What a hospital brings to each place in the words of a widget, by its name. In a country without lines of its own no number
 * of another country is shown.
 *
 * @param string[] $options Cleaned options.
 * @param array    $profile From read_profile(); empty when there is none.
 * @return callable[]
 */
function hospital_places( $options, $profile ) {
	$is_home = ! isset( $profile['country'] ) || in_array( $profile['country'], packaged()['countries'], true );
	$at_home = static function ( $without ) use ( $is_home ) {
		return $is_home ? $without : '';
	};
	return array(
		'emergency'  => $at_home,
		'unanswered' => $at_home,
		'distress'   => $at_home,
		'elsewhere'  => static function ( $without ) use ( $is_home ) {
			return $is_home ? '' : $without;
		},
		'callLines'  => static function ( $without ) use ( $options, $profile, $at_home ) {
			return call_lines( $options, $profile, $at_home( $without ) );
		},
		'details'    => static function ( $without ) use ( $options, $profile, $at_home ) {
			return implode( "\n", contact_lines( $options, $profile, $at_home( $without ) ) );
		},
	);
}

/**
 * The languages that a hospital's lines stand in: `lang`, of the words around them; `own`, of the hospital's own words, '' when
 * nothing says which; `home`, in which the hospital answers. With `button`, a line is a button of when to call.
 *
 * @param string[] $options Cleaned options.
 * @param array    $profile From read_profile(); empty when there is none.
 * @return string[]
 */
function line_languages( $options, $profile ) {
	$own = isset( $profile['lang'] ) ? $profile['lang'] : '';
	return array(
		'lang' => isset( $options['lang'] ) ? $options['lang'] : 'nl',
		'own'  => $own,
		'home' => '' === $own ? 'nl' : $own,
	);
}

/**
 * The lines of a profile that are of some kinds. An interpreter is for those who read another language than the hospital's.
 *
 * @param array    $profile   From read_profile(); empty when there is none.
 * @param string[] $kinds     Which; '' is a line of none.
 * @param string[] $languages From line_languages().
 * @return array[]
 */
function lines_of_kinds( $profile, $kinds, $languages ) {
	$is_foreign = language_of( $languages['lang'] ) !== language_of( $languages['home'] );
	return array_filter(
		isset( $profile['lines'] ) ? $profile['lines'] : array(),
		static function ( $line ) use ( $kinds, $is_foreign ) {
			$kind = isset( $line['kind'] ) ? $line['kind'] : '';
			return in_array( $kind, $kinds, true ) && ( 'interpreter' !== $kind || $is_foreign );
		}
	);
}

/**
 * Lines as items, and between them those of the country for the hours at which none of them answers.
 *
 * @param array[]  $lines     Lines of a profile, or of an editor.
 * @param string   $without   The list of the country's lines, as HTML.
 * @param string[] $languages From line_languages().
 * @return string HTML
 */
function line_items( $lines, $without, $languages ) {
	$items   = items_of( $lines, $languages );
	$dialled = array_filter(
		$lines,
		static function ( $line ) {
			return '' !== phone_link( $line['number'] );
		}
	);
	$kinds   = array_map(
		static function ( $line ) {
			$kind = isset( $line['kind'] ) ? $line['kind'] : '';
			return 'emergency' === $kind && preg_match( '/^\d{3,6}$/D', trim( $line['number'] ) ) ? 'number' : $kind;
		},
		$dialled
	);
	$of      = static function ( $kind ) use ( $without ) {
		return preg_match( '#<li[^>]* class="nazorg-line nazorg-line-' . $kind . '">.*?</li>#s', $without, $found ) ? $found[0] : '';
	};
	$before  = array() === array_intersect( array( 'daytime', '' ), $kinds ) ? $of( 'daytime' ) : '';
	return $before . $items . ( array() === array_intersect( array( 'out-of-hours', 'emergency' ), $kinds ) ? $of( 'out-of-hours' ) : '' );
}

/**
 * Department, hospital, telephone lines, e-mail and site as lines of HTML.
 *
 * @param string[] $options Cleaned options.
 * @param array    $profile From read_profile(); empty when there is none.
 * @param string   $without The list of the country's lines, as HTML.
 * @return string[]
 */
function contact_lines( $options, $profile, $without ) {
	$given     = array_intersect_key( $options, array_flip( array( 'department', 'organisation', 'email', 'site' ) ) );
	$languages = line_languages( $options, $profile );
	if ( isset( $options['phone'], $options['phone-label'] ) ) {
		$hours          = isset( $options['phone-hours'] ) ? array( 'hours' => $options['phone-hours'] ) : array();
		$given['lines'] = array( array( 'label' => $options['phone-label'], 'number' => $options['phone'] ) + $hours );
	}
	// An editor's own words have the language of the page.
	$languages['own'] = array() === $given ? $languages['own'] : '';
	$details          = array_merge( $profile, $given );
	// A compact card has telephone lines alone.
	$details          = isset( $options['compact'] ) ? array_intersect_key( $details, array( 'lines' => true ) ) : $details;
	$marks            = language_marks( $languages['own'], $languages['lang'] );
	$lines            = array();
	foreach ( array( 'department', 'organisation' ) as $name ) {
		if ( isset( $details[ $name ] ) ) {
			$words   = as_html( $details[ $name ] );
			$lines[] = '<p class="nazorg-' . $name . '">' . ( '' === $marks ? $words : '<span' . $marks . '>' . $words . '</span>' ) . '</p>';
		}
	}
	$items = line_items( lines_of_kinds( $details, array_merge( LINE_KINDS, array( '' ) ), $languages ), $without, $languages );
	if ( isset( $details['email'] ) && preg_match( '/^[^?%\s@]+@[^?%\s@]+$/', $details['email'] ) ) {
		$items .= link_item( 'mailto:' . $details['email'], $details['email'] );
	}
	if ( isset( $details['site'] ) && preg_match( '#^https://[^\s\\\\/?\#@"<>]+(?:[/?\#][^\s\\\\"<>]*)?$#i', $details['site'] ) ) {
		$items .= link_item( $details['site'], preg_replace( '#^https://|/$#i', '', $details['site'] ) );
	}
	return array_merge( $lines, list_of( $items ) );
}

/**
 * The lines that belong under the signs to call for, and an interpreter.
 *
 * @param string[] $options Cleaned options.
 * @param array    $profile From read_profile(); empty when there is none.
 * @param string   $without The list of the country's lines, as HTML.
 * @return string HTML
 */
function call_lines( $options, $profile, $without ) {
	$languages    = array( 'button' => '1' ) + line_languages( $options, $profile );
	$items        = line_items( lines_of_kinds( $profile, FOR_WORRIES, $languages ), $without, $languages );
	$interpreters = items_of( lines_of_kinds( $profile, array( 'interpreter' ), $languages ), $languages );
	return implode( '', list_of( $items . $interpreters ) );
}

/**
 * Lines as items.
 *
 * @param array[]  $lines     Lines of a profile, or of an editor.
 * @param string[] $languages From line_languages().
 * @return string HTML
 */
function items_of( $lines, $languages ) {
	$items = '';
	foreach ( $lines as $line ) {
		$items .= line_item( $line, $languages );
	}
	return $items;
}

/**
 * What a line is for: in the language around it, else in that of the hospital, else our words for its kind. '' where there is none.
 *
 * @param array    $line      Label, number, and what more is known of it.
 * @param string[] $languages From line_languages().
 * @return string HTML
 */
function line_label( $line, $languages ) {
	$label = isset( $line['label'] ) ? $line['label'] : array();
	if ( is_string( $label ) ) {
		return line_words( 'label', $label, language_marks( $languages['own'], $languages['lang'] ) );
	}
	foreach ( array( $languages['lang'], $languages['home'] ) as $wanted ) {
		foreach ( $label as $lang => $words ) {
			if ( language_of( $lang ) === language_of( $wanted ) ) {
				return line_words( 'label', $words, language_marks( $lang, $languages['lang'] ) );
			}
		}
	}
	$words = packaged()['languages'][ $languages['lang'] ];
	$kinds = ( isset( $languages['button'] ) ? $words['calls'] : array() ) + $words['lines'];
	$kind  = isset( $line['kind'] ) ? $line['kind'] : '';
	return isset( $kinds[ $kind ] ) ? line_words( 'label', $kinds[ $kind ], '' ) : '';
}

/**
 * Words beside a number.
 *
 * @param string $name  What they are: label or detail.
 * @param string $words Any words.
 * @param string $marks Attributes that say their language, as HTML.
 * @return string HTML
 */
function line_words( $name, $words, $marks ) {
	return '<span class="nazorg-line-' . $name . '"' . $marks . '>' . as_html( $words ) . '</span>';
}

/**
 * One telephone line.
 *
 * @param array    $line      Label, number, and what more is known of it.
 * @param string[] $languages From line_languages().
 * @return string HTML
 */
function line_item( $line, $languages ) {
	$kind    = isset( $line['kind'] ) && preg_match( '/^[a-z-]+$/', $line['kind'] ) ? $line['kind'] : 'other';
	$written = isset( $line['display'] ) ? $line['display'] : preg_replace( '/;ext=(\d+)$/i', ' ext. $1', $line['number'] );
	// Marks that turn digits round would have a reader dial another number than the link does.
	$turned = preg_replace( '/[\x{061c}\x{200e}\x{200f}\x{202a}-\x{202e}\x{2066}-\x{2069}]/u', '', $written );
	$number = '<bdi dir="ltr">' . as_html( (string) $turned ) . '</bdi>';
	$href   = phone_link( $line['number'] );
	$label  = line_label( $line, $languages );
	$item   = ( '' === $label ? '' : $label . ' ' ) . $number;
	$item   = '' === $href ? $item : '<a href="' . as_html( $href ) . '" class="nazorg-phone">' . $item . '</a>';
	foreach ( array( 'hours', 'answeredBy' ) as $name ) {
		$item .= isset( $line[ $name ] ) ? ' ' . line_words( 'detail', $line[ $name ], language_marks( $languages['own'], $languages['lang'] ) ) : '';
	}
	return '<li class="nazorg-line nazorg-line-' . $kind . '">' . $item . '</li>';
}

/**
 * The `tel:` address of a number in international form, or of a short number. '' for what is neither: a wrong link calls
 * somebody else.
 *
 * @param string $number As somebody wrote it.
 * @return string
 */
function phone_link( $number ) {
	if ( strlen( $number ) > 60 || ! preg_match( '/^(.*?)(?:(?:;ext=|\s*,?\s*(?:ext\.?|x)\s*)(\d{1,7}))?$/is', $number, $parts ) ) {
		return '';
	}
	$extension = isset( $parts[2] ) ? ';ext=' . $parts[2] : '';
	$dialled   = preg_replace( '/[\s().\-\x{2010}-\x{2015}\x{200e}\x{200f}\x{202a}-\x{202e}\x{2066}-\x{2069}]/u', '', str_replace( '(0)', '', $parts[1] ) );
	if ( preg_match( '/^\+[1-9]\d{5,14}$/D', (string) $dialled ) ) {
		return 'tel:' . $dialled . $extension;
	}
	// With dots or brackets it is something else: a price, a version.
	return '' === $extension && preg_match( '/^\d[\d ]*$/D', trim( $number ) ) && preg_match( '/^\d{3,6}$/D', (string) $dialled ) ? 'tel:' . $dialled : '';
}

/**
 * An address as an item.
 *
 * @param string $href  Where it leads.
 * @param string $words What a reader sees of it.
 * @return string HTML
 */
function link_item( $href, $words ) {
	return '<li><a href="' . as_html( $href ) . '"><bdi>' . as_html( $words ) . '</bdi></a></li>';
}

/**
 * Items as a list, on a line of its own. Nothing where there are none.
 *
 * @param string $items HTML.
 * @return string[]
 */
function list_of( $items ) {
	return '' === $items ? array() : array( '<ul class="nazorg-lines">' . $items . '</ul>' );
}

/**
 * Words as HTML, on one line, in an attribute too.
 *
 * @param string $words Any words.
 * @return string
 */
function as_html( $words ) {
	return htmlspecialchars( preg_replace( '/\s+/', ' ', $words ), ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8', false );
}
