<?php
/**
 * The language that a page is in.
 *
 * @package NazorgWidgets
 */

namespace NazorgWidgets;

/**
 * The language of the site, or of the page where a plugin for several languages says so. Not that of whoever edits.
 *
 * @return string
 */
function page_language() {
	return match_language( get_locale() );
}
