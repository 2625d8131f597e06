<?php
/**
 * What an editor can choose of each widget. Blocks, shortcode and links all go by this one list. Made by
 * scripts/build-integrations.ts from the JSDoc of the widgets: change nothing here.
 *
 * Nothing here is about a reader: no age, no number of miscarriages and no day. Those she fills in herself, and they stay in
 * the memory of the page.
 *
 * @package NazorgWidgets
 */

namespace NazorgWidgets;

/**
 * Names, descriptions and options of the widgets, in the language of whoever asks.
 *
 * Types of options: `choice` (one of `choices`), `yes` (on or off), `sections` (ids with spaces between them), `level`
 * (1 to 6), and words of the hospital: `words`, `phone`, `email`, `site`. What has `inLinks` may stand in an address.
 *
 * @return array
 */
function widgets() {
	return array(
		'faq-accordion'      => array(
			'title'       => __( 'Questions and answers (Nazorg)', 'nazorg-widgets' ),
			'description' => __( 'Questions about miscarriage, each with an answer that opens.', 'nazorg-widgets' ),
			'icon'        => 'editor-help',
			'options'     => common_options() + array(
				'sections'        => array(
					'type'    => 'sections',
					'label'   => __( 'Only these parts', 'nazorg-widgets' ),
					'help'    => __( 'None chosen: all parts.', 'nazorg-widgets' ),
					'inLinks' => true,
				),
				'searchable'      => array(
					'type'    => 'yes',
					'label'   => __( 'Field that searches the questions', 'nazorg-widgets' ),
					'inLinks' => true,
				),
				'single'          => array(
					'type'    => 'yes',
					'label'   => __( 'One answer open at a time', 'nazorg-widgets' ),
					'inLinks' => true,
				),
				'structured-data' => array(
					'type'  => 'yes',
					'label' => __( 'Data for machines (schema.org)', 'nazorg-widgets' ),
				),
			),
		),
		'risk-meter'         => array(
			'title'       => __( 'Figures (Nazorg)', 'nazorg-widgets' ),
			'description' => __( 'Figures of groups about the chance of a miscarriage, as pictures and in sentences.', 'nazorg-widgets' ),
			'icon'        => 'chart-bar',
			'options'     => common_options() + array(
				'display' => array(
					'type'    => 'choice',
					'label'   => __( 'Figures as', 'nazorg-widgets' ),
					'choices' => array(
						''          => __( 'Pictures of a hundred squares', 'nazorg-widgets' ),
						'bars'      => __( 'Bars', 'nazorg-widgets' ),
						'table'     => __( 'Tables', 'nazorg-widgets' ),
						'sentences' => __( 'Sentences', 'nazorg-widgets' ),
					),
					'also'    => array( 'icons' ),
					'inLinks' => true,
				),
			),
		),
		'aftercare-timeline' => array(
			'title'       => __( 'The weeks afterwards (Nazorg)', 'nazorg-widgets' ),
			'description' => __( 'The course after a miscarriage, with when to call first.', 'nazorg-widgets' ),
			'icon'        => 'calendar-alt',
			'options'     => common_options() + array(
				'date-input' => array(
					'type'    => 'yes',
					'label'   => __( 'Field for the first day, which turns weeks into dates', 'nazorg-widgets' ),
					'help'    => __( 'The day stays in the memory of the page: it is not kept and not sent.', 'nazorg-widgets' ),
					'inLinks' => true,
				),
			),
		),
		'contact-card'       => array(
			'title'       => __( 'Whom to call (Nazorg)', 'nazorg-widgets' ),
			'description' => __( 'The department, its telephone lines, e-mail and site.', 'nazorg-widgets' ),
			'icon'        => 'phone',
			'options'     => common_options() + array(
				'organisation'    => array(
					'type'  => 'words',
					'label' => __( 'Hospital', 'nazorg-widgets' ),
					'help'  => __( 'Leave these fields empty when the hospital has a profile (Settings, Nazorg).', 'nazorg-widgets' ),
				),
				'department'      => array(
					'type'  => 'words',
					'label' => __( 'Department', 'nazorg-widgets' ),
				),
				'phone-label'     => array(
					'type'  => 'words',
					'label' => __( 'What the telephone line is for', 'nazorg-widgets' ),
					'help'  => __( 'A number without these words is not shown.', 'nazorg-widgets' ),
				),
				'phone'           => array(
					'type'  => 'phone',
					'label' => __( 'Telephone number', 'nazorg-widgets' ),
					'help'  => __( 'In international form (+31…), or a short number such as 112.', 'nazorg-widgets' ),
				),
				'phone-hours'     => array(
					'type'  => 'words',
					'label' => __( 'When somebody answers', 'nazorg-widgets' ),
				),
				'email'           => array(
					'type'  => 'email',
					'label' => __( 'E-mail address', 'nazorg-widgets' ),
				),
				'site'            => array(
					'type'  => 'site',
					'label' => __( 'Address of the page of the department', 'nazorg-widgets' ),
				),
				'structured-data' => array(
					'type'  => 'yes',
					'label' => __( 'Data for machines (schema.org)', 'nazorg-widgets' ),
				),
				'compact'         => array(
					'type'  => 'yes',
					'label' => __( 'Shows the telephone lines alone: no text, department, address, e-mail or site', 'nazorg-widgets' ),
				),
			),
		),
	);
}

/**
 * The options that every widget has.
 *
 * @return array
 */
function common_options() {
	$languages = array( '' => __( 'As the page', 'nazorg-widgets' ) );
	foreach ( packaged()['languages'] as $tag => $language ) {
		/* translators: %s: name of a language, in that language. */
		$languages[ $tag ] = $language['draft'] ? sprintf( __( '%s (draft)', 'nazorg-widgets' ), $language['name'] ) : $language['name'];
	}
	return array(
		'pack'          => array(
			'type'    => 'choice',
			'label'   => __( 'Subject', 'nazorg-widgets' ),
			'choices' => array(
				''            => __( 'Recurrent miscarriage', 'nazorg-widgets' ),
				'miscarriage' => __( 'Miscarriage', 'nazorg-widgets' ),
			),
			'also'    => array( 'recurrent-miscarriage' ),
			'inLinks' => true,
		),
		'lang'          => array(
			'type'    => 'choice',
			'label'   => __( 'Language', 'nazorg-widgets' ),
			'help'    => __( 'Drafts were not read by a native speaker yet.', 'nazorg-widgets' ),
			'choices' => $languages,
			'inLinks' => true,
		),
		'address-form'  => array(
			'type'    => 'choice',
			'label'   => __( 'Form of address', 'nazorg-widgets' ),
			'help'    => __( 'For Dutch and German.', 'nazorg-widgets' ),
			'choices' => array(
				''       => __( 'Informal (je, du)', 'nazorg-widgets' ),
				'formal' => __( 'Formal (u, Sie)', 'nazorg-widgets' ),
			),
			'also'    => array( 'informal' ),
			'inLinks' => true,
		),
		'heading-level' => array(
			'type'    => 'level',
			'label'   => __( 'Level of the headings', 'nazorg-widgets' ),
			'choices' => array(
				''  => __( 'One below the heading before it', 'nazorg-widgets' ),
				'2' => '2',
				'3' => '3',
				'4' => '4',
				'5' => '5',
				'6' => '6',
			),
			'also'    => array( '1' ),
			'inLinks' => true,
		),
		'superseded'    => array(
			'type'    => 'choice',
			'label'   => __( 'What older texts say', 'nazorg-widgets' ),
			'choices' => array(
				''     => __( 'Show in a line of its own', 'nazorg-widgets' ),
				'hide' => __( 'Leave out', 'nazorg-widgets' ),
			),
			'inLinks' => true,
		),
	);
}
