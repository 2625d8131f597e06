<?php
/**
 * What a hospital's profile says that can stand in the words of a page.
 *
 * @package NazorgWidgets
 */

namespace NazorgWidgets;

/** How large a profile may be, in bytes. The script takes no larger ones either. */
const PROFILE_LIMIT = 1000000;

/**
 * Reads a profile. What isn't text is left out; so are lines without a label or a number, and opening hours, which only the
 * script can write out.
 *
 * @param string $json The file.
 * @return array|null Null when it isn't a profile.
 */
function read_profile( $json ) {
	$given = strlen( $json ) > PROFILE_LIMIT ? null : json_decode( $json, true );
	if ( ! is_array( $given ) || ! isset( $given['schemaVersion'] ) || 1 !== $given['schemaVersion'] ) {
		return null;
	}
	$profile = texts_of( $given, array( 'lang', 'country', 'department', 'organisation', 'email', 'site' ) );
	$lines   = isset( $given['lines'] ) && is_array( $given['lines'] ) ? array_filter( $given['lines'], 'is_array' ) : array();
	foreach ( $lines as $line ) {
		$texts = texts_of( $line, array( 'label', 'number', 'display', 'hours', 'answeredBy', 'kind' ) );
		if ( isset( $texts['label'], $texts['number'] ) ) {
			$profile['lines'][] = $texts;
		}
	}
	return $profile;
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
 * The attributes that say the language of what a profile says, when it says which.
 *
 * @param array $profile From read_profile().
 * @return string HTML
 */
function profile_language( $profile ) {
	return isset( $profile['lang'] ) && preg_match( '/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i', $profile['lang'] ) ? language_attributes( $profile['lang'] ) : '';
}

/**
 * The attributes that say a language.
 *
 * @param string $lang A language tag.
 * @return string HTML
 */
function language_attributes( $lang ) {
	$language = strtolower( preg_split( '/-/', $lang )[0] );
	$known    = packaged()['languages'];
	return ' lang="' . as_html( $lang ) . '" dir="' . ( isset( $known[ $language ] ) ? $known[ $language ]['direction'] : 'ltr' ) . '"';
}
