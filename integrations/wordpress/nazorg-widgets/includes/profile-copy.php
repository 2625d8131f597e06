<?php
/**
 * A copy of the hospital's profile, so that its telephone numbers stand in the words of a page, for readers without script.
 * Asked for when an administrator saves the settings, and every hour. Only at the address in the settings.
 *
 * @package NazorgWidgets
 */

namespace NazorgWidgets;

const FETCH_HOOK = 'nazorg_fetch_profile';

/**
 * What is known of the profile that the pages name: nothing yet is an empty array. Null when they name none.
 *
 * @return array|null
 */
function known_profile() {
	static $read = array();
	$address = profile_address();
	if ( '' === $address ) {
		return null;
	}
	$copy = get_option( 'nazorg_profile_copy' );
	$json = is_array( $copy ) && isset( $copy['address'], $copy['json'] ) && $copy['address'] === $address ? $copy['json'] : '';
	if ( ! isset( $read[ $json ] ) ) {
		$read[ $json ] = read_profile( $json );
	}
	return null === $read[ $json ] ? array() : $read[ $json ];
}

/**
 * Asks for the profile and keeps a copy. A server that fails leaves the copy as it was; a new address never has the copy of
 * another.
 *
 * @return bool Whether the profile could be read.
 */
function fetch_profile() {
	$address = profile_address();
	if ( '' === $address ) {
		delete_option( 'nazorg_profile_copy' );
		return true;
	}
	$answer = wp_safe_remote_get(
		$address,
		array(
			'timeout'             => 5,
			// A redirect may lead to another site.
			'redirection'         => 0,
			'limit_response_size' => PROFILE_LIMIT + 1,
			'headers'             => array( 'Accept' => 'application/json' ),
		)
	);
	$json   = 200 === wp_remote_retrieve_response_code( $answer ) ? wp_remote_retrieve_body( $answer ) : '';
	if ( null === read_profile( $json ) ) {
		return false;
	}
	update_option( 'nazorg_profile_copy', array( 'address' => $address, 'json' => $json ) );
	return true;
}

add_action( FETCH_HOOK, __NAMESPACE__ . '\fetch_profile' );

add_action(
	'init',
	static function () {
		if ( '' !== profile_address() && ! wp_next_scheduled( FETCH_HOOK ) ) {
			wp_schedule_event( time(), 'hourly', FETCH_HOOK );
		}
	}
);

register_deactivation_hook(
	PLUGIN_FILE,
	static function () {
		wp_clear_scheduled_hook( FETCH_HOOK );
	}
);

/** After the settings were saved, also when the address stayed the same: the file may have changed. */
add_action(
	'load-settings_page_nazorg',
	static function () {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- WordPress says so itself, and nothing is taken from it.
		if ( ! isset( $_GET['settings-updated'] ) || fetch_profile() ) {
			return;
		}
		add_settings_error( 'nazorg', 'nazorg_profile_copy', __( 'This site cannot read the profile at that address, so its telephone lines are on the pages only where scripts run.', 'nazorg-widgets' ), 'warning' );
	}
);
