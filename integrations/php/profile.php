<?php
/**
 * What a hospital's profile says that can stand in the words of a page.
 *
 * @package NazorgWidgets
 */

namespace NazorgWidgets;

/** How large a profile may be, in bytes. The script takes no larger ones either. */
const PROFILE_LIMIT = 1000000;

/** What a telephone line can be for. */
const LINE_KINDS = array( 'daytime', 'out-of-hours', 'emergency', 'peer-support', 'interpreter' );

/**
 * Reads a profile. What isn't text is left out; so are lines without a number, or without both a label and a kind, and opening hours,
 * which only the script can write out. A wrong version takes no numbers away.
 *
 * @param string $json The file.
 * @return array|null Null when it isn't a profile.
 */
function read_profile( $json ) {
	$given = strlen( $json ) > PROFILE_LIMIT ? null : json_decode( $json, true );
	if ( ! is_array( $given ) ) {
		return null;
	}
	$profile = texts_of( $given, array( 'lang', 'country', 'department', 'organisation', 'email', 'site' ) );
	$lines   = isset( $given['lines'] ) && is_array( $given['lines'] ) ? array_filter( $given['lines'], 'is_array' ) : array();
	foreach ( $lines as $line ) {
		$texts = texts_of( $line, array( 'label', 'number', 'display', 'hours', 'answeredBy', 'kind' ) );
		if ( isset( $line['label'] ) && is_array( $line['label'] ) ) {
			$texts['label'] = texts_of( $line['label'], array_keys( $line['label'] ) );
		}
		if ( isset( $texts['kind'] ) && ! in_array( $texts['kind'], LINE_KINDS, true ) ) {
			unset( $texts['kind'] );
		}
		if ( isset( $texts['number'] ) && ( ! empty( $texts['label'] ) || isset( $texts['kind'] ) ) ) {
			$profile['lines'][] = $texts;
		}
	}
	$is_version_1 = isset( $given['schemaVersion'] ) && 1 === $given['schemaVersion'];
	return $is_version_1 || isset( $profile['lines'] ) ? $profile : null;
}

/**
 * The texts among some values, by name. White space is none.
 *
 * @param array    $given Any values.
 * @param string[] $names Which.
 * @return string[]
 */
function texts_of( $given, $names ) {
	$wanted = array_intersect_key( $given, array_flip( $names ) );
	return array_filter(
		$wanted,
		static function ( $value ) {
			return is_string( $value ) && '' !== trim( $value );
		}
	);
}

/**
 * The language of a tag: "nl" of "nl-BE".
 *
 * @param string $tag A language tag.
 * @return string
 */
function language_of( $tag ) {
	return strtolower( preg_split( '/[-_]/', (string) $tag )[0] );
}

/**
 * The attributes that say the language of words, where they stand among words of another.
 *
 * @param string $lang  A language tag, or what a file gives for one. '' when nothing says which language it is.
 * @param string $among The language of the words around them.
 * @return string HTML
 */
function language_marks( $lang, $among ) {
	$language = language_of( $lang );
	if ( $language === language_of( $among ) || ! preg_match( '/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iD', (string) $lang ) ) {
		return '';
	}
	$known = packaged()['languages'];
	return ' lang="' . as_html( $lang ) . '" dir="' . ( isset( $known[ $language ] ) ? $known[ $language ]['direction'] : 'ltr' ) . '"';
}
