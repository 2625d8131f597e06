<?php
/**
 * What `npm run package:wordpress` writes into the plugin.
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
		// A file of the plugin itself, not of another server.
		$packaged = json_decode( file_get_contents( __DIR__ . '/../content/index.json' ), true ); // phpcs:ignore WordPress.WP.AlternativeFunctions
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
 * @param string $tag Language tag or WordPress locale.
 * @return string
 */
function match_language( $tag ) {
	$language = strtolower( preg_split( '/[-_]/', (string) $tag )[0] );
	return isset( packaged()['languages'][ $language ] ) ? $language : 'nl';
}

/**
 * The language of the site, or of the page where a plugin for several languages says so. Not that of whoever edits.
 *
 * @return string
 */
function page_language() {
	return match_language( get_locale() );
}
