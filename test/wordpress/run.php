<?php
/** Runs one line in WordPress, as its own scripts do: php run.php 'CODE' */

define( 'WP_ADMIN', true );
require getcwd() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
echo wp_json_encode( eval( $argv[1] ) );
