<?php
/** For the test only: no mail, and application passwords without https. */

add_filter( 'pre_wp_mail', '__return_true' );
add_filter( 'wp_is_application_passwords_available', '__return_true' );

/** A theme that puts the script on every page, for the forms that need no plugin. */
add_action(
	'wp_head',
	static function () {
		if ( get_option( 'test_script' ) ) {
			echo '<script type="module" src="' . esc_url( home_url( '/cdn/nazorg.js' ) ) . '"></script>' . "\n";
		}
	}
);
