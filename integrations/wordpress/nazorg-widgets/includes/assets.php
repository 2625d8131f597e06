<?php
/**
 * The script and styles of the widgets: files of this plugin, on pages that hold a widget, and on no others.
 *
 * @package NazorgWidgets
 */

namespace NazorgWidgets;

const HANDLE = 'nazorg-widgets';

/**
 * The address of a packaged file. The version is in its folder, so that the files it loads from there have it too.
 *
 * @param string $file Name of the file.
 * @return string
 */
function asset( $file ) {
	return plugins_url( 'assets/' . packaged()['version'] . '/' . $file, PLUGIN_FILE );
}

add_action(
	'init',
	static function () {
		wp_register_script( HANDLE, asset( 'nazorg.js' ), array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters
		wp_register_style( HANDLE, asset( 'before-script.css' ), array(), null ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters
	}
);

/**
 * Puts the script on this page. A module is loaded once however often it is asked for. The preview in the editor, which asks
 * through REST, does without: WordPress would load it there as a script that is no module.
 */
function use_script() {
	if ( defined( 'REST_REQUEST' ) && REST_REQUEST ) {
		return;
	}
	wp_enqueue_script( HANDLE );
	wp_enqueue_style( HANDLE );
}

/**
 * Writes the script as a module. WordPress can do so itself from 6.5 on; this works on all.
 */
add_filter(
	'script_loader_tag',
	static function ( $tag, $handle ) {
		if ( HANDLE !== $handle || preg_match( '/\btype=["\']module["\']/', $tag ) ) {
			return $tag;
		}
		return preg_replace( '/<script\b/', '<script type="module"', preg_replace( '/\s+type=(["\'])[^"\']*\1/', '', $tag ), 1 );
	},
	10,
	2
);

/**
 * Whether HTML holds a widget that somebody pasted: an element, or plain HTML that is marked as one.
 *
 * @param string $html Any HTML.
 * @return bool
 */
function holds_widget( $html ) {
	$names = implode( '|', widget_names() );
	return 1 === preg_match( '/<(?:' . $names . ')\b|\bdata-nazorg=|\bnazorg-(?:' . $names . ')\b/i', (string) $html );
}

/**
 * Asks for the script where HTML holds a widget, and leaves the HTML as it is.
 *
 * @param string $html Any HTML.
 * @return string
 */
function use_script_for( $html ) {
	if ( holds_widget( $html ) ) {
		use_script();
	}
	return $html;
}

foreach ( array( 'the_content', 'render_block', 'widget_text', 'widget_custom_html_content' ) as $filter ) {
	add_filter( $filter, __NAMESPACE__ . '\use_script_for', 20 );
}

/** In the head already where the page shows its own words there, so that nothing moves. */
add_action(
	'wp_enqueue_scripts',
	static function () {
		$post = is_singular() ? get_queried_object() : null;
		if ( $post instanceof \WP_Post && ( holds_widget( $post->post_content ) || preg_match( '#wp:nazorg/|\[nazorg\b|/nazorg/#', $post->post_content ) ) ) {
			wp_enqueue_style( HANDLE );
		}
	}
);
