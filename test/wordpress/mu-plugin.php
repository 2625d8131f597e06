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

/** The server of the test answers one request at a time, so it reads a file of its own from the disk. */
if ( 'cli-server' === PHP_SAPI ) {
	add_filter(
		'pre_http_request',
		static function ( $answer, $options, $url ) {
			if ( 0 !== strpos( $url, home_url( '/' ) ) ) {
				return $answer;
			}
			$file = ABSPATH . substr( $url, strlen( home_url( '/' ) ) );
			$code = is_file( $file ) ? 200 : 404;
			return array( 'headers' => array(), 'body' => 200 === $code ? file_get_contents( $file ) : '', 'response' => array( 'code' => $code, 'message' => '' ), 'cookies' => array() );
		},
		10,
		3
	);
}
