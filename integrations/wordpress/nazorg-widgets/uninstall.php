<?php
/**
 * Removes the settings, of every site of a network, when somebody deletes the plugin.
 *
 * @package NazorgWidgets
 */

if ( ! defined( 'WP_UNINSTALL_PLUGIN' ) ) {
	exit;
}

foreach ( array( 'nazorg_profile', 'nazorg_hosted', 'nazorg_origins', 'nazorg_profile_copy' ) as $nazorg_option ) {
	delete_option( $nazorg_option );
	if ( is_multisite() ) {
		foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $nazorg_site ) {
			delete_blog_option( $nazorg_site, $nazorg_option );
		}
	}
}

wp_clear_scheduled_hook( 'nazorg_fetch_profile' );
