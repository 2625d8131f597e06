<?php
/**
 * One block for each widget. A block keeps only what an editor chose, so that nothing can be filtered away; the words are
 * written when somebody opens the page.
 *
 * @package NazorgWidgets
 */

namespace NazorgWidgets;

/**
 * The attributes of a block: those an editor can choose.
 *
 * @param array $widget One of widgets().
 * @return array
 */
function block_attributes( $widget ) {
	$attributes = array();
	foreach ( $widget['options'] as $name => $option ) {
		$attributes[ $name ] = 'yes' === $option['type'] ? array(
			'type'    => 'boolean',
			'default' => false,
		) : array(
			'type'    => 'string',
			'default' => '',
		);
	}
	return $attributes;
}

add_action(
	'init',
	static function () {
		wp_register_script(
			'nazorg-widgets-editor',
			plugins_url( 'blocks/editor.js', PLUGIN_FILE ),
			array( 'wp-blocks', 'wp-element', 'wp-components', 'wp-block-editor', 'wp-server-side-render' ),
			packaged()['version'],
			true
		);
		foreach ( widgets() as $name => $widget ) {
			register_block_type(
				__DIR__ . '/../blocks/' . $name,
				array(
					'title'           => $widget['title'],
					'description'     => $widget['description'],
					'attributes'      => block_attributes( $widget ),
					'render_callback' => static function ( $attributes ) use ( $name ) {
						$options = clean_options( $name, $attributes );
						return keep_html( widget_html( $name, $options, get_block_wrapper_attributes() ) );
					},
				)
			);
		}
	}
);

/** What the editor needs to know of the options, in the language of the person who edits. */
add_action(
	'enqueue_block_editor_assets',
	static function () {
		$told = array(
			'widgets'  => widgets(),
			'sections' => packaged()['sections'],
			'language' => page_language(),
			'words'    => array(
				'content' => __( 'Content', 'nazorg-widgets' ),
				'contact' => __( 'Contact details', 'nazorg-widgets' ),
				'looks'   => __( 'How it is shown', 'nazorg-widgets' ),
			),
		);
		wp_add_inline_script( 'nazorg-widgets-editor', 'window.nazorgWidgets = ' . wp_json_encode( $told ) . ';', 'before' );
	}
);
