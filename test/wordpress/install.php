<?php
/**
 * Installs WordPress with one person of each role, and says their application passwords as JSON.
 * Run in the folder of WordPress: php install.php PASSWORD
 */

define( 'WP_INSTALLING', true );
require getcwd() . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'Ziekenhuis', 'administrator', 'administrator@example.org', false, '', $argv[1] );
update_option( 'show_avatars', 0 );
update_option( 'default_pingback_flag', 0 );

$locales   = array( 'administrator' => 'en_US', 'editor' => 'nl_NL', 'author' => 'de_DE' );
$passwords = array();
foreach ( $locales as $role => $locale ) {
	$user = get_user_by( 'login', $role );
	$id   = $user ? $user->ID : wp_insert_user( array( 'user_login' => $role, 'user_pass' => $argv[1], 'user_email' => "$role@example.org", 'role' => $role ) );
	update_user_meta( $id, 'locale', $locale );
	// The editor's greeting would cover what is tested.
	update_user_meta( $id, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ), '_modified' => gmdate( 'c' ) ) );
	list( $passwords[ $role ] ) = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'test' ) );
}
echo wp_json_encode( $passwords );
