<?php
/**
 * Plugin Name:       Nazorg widgets
 * Plugin URI:        https://www.npmjs.com/package/nazorg-widgets
 * Description:       Calm, sourced information about miscarriage: questions and answers, figures, the weeks afterwards, and whom to call.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT AND CC-BY-4.0
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       nazorg-widgets
 * Domain Path:       /languages
 *
 * @package NazorgWidgets
 */

namespace NazorgWidgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const PLUGIN_FILE = __FILE__;

require __DIR__ . '/shared/packaged.php';
require __DIR__ . '/shared/words.php';
require __DIR__ . '/shared/profile.php';
require __DIR__ . '/shared/contact-lines.php';
require __DIR__ . '/includes/page-language.php';
require __DIR__ . '/includes/options.php';
require __DIR__ . '/includes/clean-options.php';
require __DIR__ . '/includes/widget-html.php';
require __DIR__ . '/includes/assets.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/shelter.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/hosted-links.php';
require __DIR__ . '/includes/allowed-html.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/profile-copy.php';

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'nazorg-widgets', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
	},
	1
);
