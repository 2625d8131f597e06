<?php
/**
 * Links to the hospital's hosted pages: an address alone on a line, or a link alone in a paragraph, becomes the widget.
 *
 * @package NazorgWidgets
 */

namespace NazorgWidgets;

/**
 * The widget that an address of a hosted page shows, or ''. Only addresses of the origin in the settings count.
 *
 * @param string $address An address, as HTML or as it is.
 * @return string HTML
 */
function widget_of_address( $address ) {
	$hosted = hosted_address();
	$plain  = html_entity_decode( (string) $address, ENT_QUOTES );
	if ( '' === $hosted || 0 !== strpos( $plain, $hosted . '/nazorg/' ) ) {
		return '';
	}
	if ( ! preg_match( '#^([a-z-]+)/?(?:\?([^\#]*))?(?:\#.*)?$#', substr( $plain, strlen( $hosted . '/nazorg/' ) ), $found ) ) {
		return '';
	}
	if ( ! in_array( $found[1], widget_names(), true ) ) {
		return '';
	}
	wp_parse_str( isset( $found[2] ) ? $found[2] : '', $given );
	return widget_html( $found[1], clean_options( $found[1], $given, true ) );
}

add_action(
	'init',
	static function () {
		if ( '' === hosted_address() ) {
			return;
		}
		wp_embed_register_handler(
			'nazorg',
			'#^' . preg_quote( hosted_address(), '#' ) . '/nazorg/(?:' . implode( '|', widget_names() ) . ')/?(?:[?\#]\S*)?$#',
			static function ( $found ) {
				return keep_html( widget_of_address( $found[0] ) );
			}
		);
	}
);

/**
 * Makes widgets of links that stand alone in a paragraph.
 *
 * @param string $html Text of a post.
 * @return string
 */
function upgrade_links( $html ) {
	if ( '' === hosted_address() || false === strpos( $html, '/nazorg/' ) ) {
		return $html;
	}
	$upgraded = preg_replace_callback(
		'#<p\b[^>]*>\s*<a\s(?:[^>]*\s)?href=(["\'])(.*?)\1[^>]*>(?:(?!</a>|</p>).)*</a>\s*(?:<br\s*/?>\s*)?</p>#is',
		static function ( $found ) {
			$widget = widget_of_address( $found[2] );
			return '' === $widget ? $found[0] : keep_html( $widget );
		},
		$html
	);
	return null === $upgraded ? $html : $upgraded;
}

add_filter( 'the_content', __NAMESPACE__ . '\upgrade_links', 12 );
