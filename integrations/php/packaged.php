<?php
/**
 * What packaging writes beside this folder. WordPress and Drupal read it with the same code, which asks nothing of either.
 *
 * @package NazorgWidgets
 */

namespace NazorgWidgets;

/**
 * The table of contents of what was packaged: version, languages, packs with their sections, attributes of the elements.
 *
 * @return array
 */
function packaged() {
	static $packaged = null;
	if ( null === $packaged ) {
		// A file of the package itself, not of another server.
		$packaged = json_decode( file_get_contents( __DIR__ . '/../content/index.json' ), true );
	}
	return $packaged;
}

/**
 * The names of the four widgets.
 *
 * @return string[]
 */
function widget_names() {
	return array_keys( packaged()['attributes'] );
}

/**
 * The packaged language for a language tag, as the widgets match it: "nl-BE" speaks "nl". Without one: Dutch.
 *
 * @param string $tag Language tag, or a locale of WordPress.
 * @return string
 */
function match_language( $tag ) {
	$language = strtolower( preg_split( '/[-_]/', (string) $tag )[0] );
	return isset( packaged()['languages'][ $language ] ) ? $language : 'nl';
}
