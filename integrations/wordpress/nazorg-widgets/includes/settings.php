<?php
/**
 * Settings, Nazorg: where the profile of the hospital is, where its hosted pages are, and which other sites its files may come
 * from. All of it is for administrators: nothing in a text sets it.
 *
 * @package NazorgWidgets
 */

namespace NazorgWidgets;

/**
 * Address of the profile, or ''.
 *
 * @return string
 */
function profile_address() {
	return (string) get_option( 'nazorg_profile', '' );
}

/**
 * Where the hosted pages are, without a slash at its end, or ''.
 *
 * @return string
 */
function hosted_address() {
	return (string) get_option( 'nazorg_hosted', '' );
}

/**
 * The origin of an address, or ''.
 *
 * @param string $address An address, cleaned.
 * @return string
 */
function origin_of( $address ) {
	return 1 === preg_match( '#^https?://[^/?\#]+#i', $address, $found ) ? strtolower( $found[0] ) : '';
}

/**
 * The other sites that packs and profiles may come from: that of the profile, and those in the settings.
 *
 * @return string[]
 */
function other_origins() {
	$listed = preg_split( '/\s+/', (string) get_option( 'nazorg_origins', '' ), -1, PREG_SPLIT_NO_EMPTY );
	$all    = array_map( __NAMESPACE__ . '\origin_of', array_merge( array( profile_address() ), $listed ) );
	return array_values( array_diff( array_unique( $all ), array( '', origin_of( home_url() ) ) ) );
}

/**
 * An address that a page of this site may load: https, or http where the site itself has no https. Null when it isn't one.
 *
 * @param string $given What somebody filled in.
 * @return string|null
 */
function clean_address( $given ) {
	$given = trim( (string) $given );
	if ( '' === $given ) {
		return '';
	}
	$protocols = 'https' === wp_parse_url( home_url(), PHP_URL_SCHEME ) ? array( 'https' ) : array( 'https', 'http' );
	// What WordPress would mend isn't what somebody meant.
	$is_address = preg_match( '#^(?:' . implode( '|', $protocols ) . ')://[a-z0-9.-]+(?::\d+)?(?:[/?\#][^\s"\'<>\\\\@]*)?$#i', $given );
	return $is_address ? esc_url_raw( $given, $protocols ) : null;
}

/**
 * Addresses of sites with spaces between them, each without what stands behind its site. Null when one of them isn't an address.
 *
 * @param string $given What somebody filled in.
 * @return string|null
 */
function clean_origins( $given ) {
	$origins = array();
	foreach ( preg_split( '/[\s,;]+/', (string) $given, -1, PREG_SPLIT_NO_EMPTY ) as $one ) {
		$address = clean_address( $one );
		if ( null === $address ) {
			return null;
		}
		$origins[] = origin_of( $address );
	}
	return implode( ' ', array_unique( $origins ) );
}

/**
 * Cleans a setting. What isn't an address leaves the setting as it was, and says so.
 *
 * @param string $option Name of the setting.
 * @param string $given  What somebody filled in.
 * @return string
 */
function clean_setting( $option, $given ) {
	$address = 'nazorg_origins' === $option ? clean_origins( $given ) : clean_address( $given );
	if ( null === $address || ( 'nazorg_hosted' === $option && preg_match( '/[?#]/', $address ) ) ) {
		add_settings_error( $option, $option, __( 'That is not an address that starts with https://. The setting stays as it was.', 'nazorg-widgets' ) );
		return (string) get_option( $option, '' );
	}
	return 'nazorg_hosted' === $option ? untrailingslashit( $address ) : $address;
}

/**
 * The fields of the page.
 *
 * @return array
 */
function setting_fields() {
	return array(
		'nazorg_profile' => array(
			'type'  => 'url',
			'label' => __( 'Address of the profile', 'nazorg-widgets' ),
			'help'  => __( 'A JSON file with the name, the telephone lines and the colours of the hospital. Empty: widgets show no telephone number of their own.', 'nazorg-widgets' ),
		),
		'nazorg_hosted'  => array(
			'type'  => 'url',
			'label' => __( 'Where the hosted pages are', 'nazorg-widgets' ),
			'help'  => __( 'For links such as https://www.example.org/nazorg/faq-accordion, fill in https://www.example.org. Such a link alone on a line becomes the widget. Empty: links stay links.', 'nazorg-widgets' ),
		),
		'nazorg_origins' => array(
			'type'  => 'text',
			'label' => __( 'Other sites with files of the hospital', 'nazorg-widgets' ),
			'help'  => __( 'For a pack of your own that is on another site than this one: https://files.example.org, with a space before the next. The site of the profile above needs no mention. Empty: packs come from this site only.', 'nazorg-widgets' ),
		),
	);
}

add_action(
	'init',
	static function () {
		foreach ( array_keys( setting_fields() ) as $option ) {
			register_setting(
				'nazorg',
				$option,
				array(
					'type'              => 'string',
					'default'           => '',
					'sanitize_callback' => static function ( $given ) use ( $option ) {
						return clean_setting( $option, $given );
					},
				)
			);
		}
	}
);

add_action(
	'admin_init',
	static function () {
		add_settings_section( 'nazorg', '', '__return_null', 'nazorg' );
		foreach ( setting_fields() as $option => $field ) {
			add_settings_field(
				$option,
				$field['label'],
				static function () use ( $option, $field ) {
					printf(
						'<input type="%4$s" class="regular-text code" id="%1$s" name="%1$s" value="%2$s" aria-describedby="%1$s-help"><p class="description" id="%1$s-help">%3$s</p>',
						esc_attr( $option ),
						esc_attr( get_option( $option, '' ) ),
						esc_html( $field['help'] ),
						esc_attr( $field['type'] )
					);
				},
				'nazorg',
				'nazorg',
				array( 'label_for' => $option )
			);
		}
	}
);

add_action(
	'admin_menu',
	static function () {
		add_options_page(
			__( 'Nazorg', 'nazorg-widgets' ),
			__( 'Nazorg', 'nazorg-widgets' ),
			'manage_options',
			'nazorg',
			static function () {
				echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1><form method="post" action="' . esc_url( admin_url( 'options.php' ) ) . '">';
				settings_fields( 'nazorg' );
				do_settings_sections( 'nazorg' );
				submit_button();
				echo '</form></div>';
			}
		);
	}
);

add_action(
	'wp_head',
	static function () {
		if ( '' !== profile_address() ) {
			echo '<meta name="nazorg-profile" content="' . esc_url( profile_address() ) . '">' . "\n";
		}
		if ( '' !== hosted_address() ) {
			echo '<meta name="nazorg-hosted" content="' . esc_url( origin_of( hosted_address() ) ) . '">' . "\n";
		}
		if ( array() !== other_origins() ) {
			echo '<meta name="nazorg-origins" content="' . esc_attr( implode( ' ', other_origins() ) ) . '">' . "\n";
		}
	}
);
