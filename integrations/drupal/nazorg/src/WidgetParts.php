<?php

namespace Drupal\nazorg;

use Drupal\Core\Language\LanguageInterface;
use Drupal\Core\Language\LanguageManagerInterface;
use Drupal\Core\Render\Markup;
use Drupal\Core\Theme\ComponentPluginManager;

use function NazorgWidgets\inner_lines;
use function NazorgWidgets\match_language;
use function NazorgWidgets\packaged;

require_once __DIR__ . '/../shared/packaged.php';
require_once __DIR__ . '/../shared/words.php';
require_once __DIR__ . '/../shared/profile.php';
require_once __DIR__ . '/../shared/contact-lines.php';

/**
 * The attributes and the words of a widget, from what somebody chose for it.
 */
final class WidgetParts {

  public function __construct(
    private readonly ComponentPluginManager $components,
    private readonly LanguageManagerInterface $languages,
    private readonly ProfileCopy $profile,
  ) {}

  /**
   * What can be chosen for a widget: the properties of its component.
   *
   * @param string $widget
   *   Name of the widget.
   *
   * @return array
   *   JSON schemas by the name of the property: that of the attribute, with _ for -.
   */
  public function properties(string $widget): array {
    return $this->components->getDefinition("nazorg:$widget")['props']['properties'];
  }

  /**
   * The attributes for what was chosen. What is unknown or isn't a good value is left out.
   *
   * @param string $widget
   *   Name of the widget.
   * @param array $chosen
   *   Values by the name of their property or of their attribute.
   * @param string|null $langcode
   *   The language around the widget. Without it that of the page.
   *
   * @return array
   *   Values by the name of their attribute, with `lang` always among them.
   */
  public function attributes(string $widget, array $chosen, ?string $langcode = NULL): array {
    $attributes = [];
    foreach ($this->properties($widget) as $property => $schema) {
      $name = strtr($property, '_', '-');
      $value = self::clean($schema, $chosen[$property] ?? $chosen[$name] ?? NULL);
      if ($value !== NULL) {
        $attributes[$name] = $value;
      }
    }
    $around = $langcode ?? $this->languages->getCurrentLanguage(LanguageInterface::TYPE_CONTENT)->getId();
    $attributes += ['lang' => match_language($around)];
    $isRightToLeft = packaged()['languages'][$attributes['lang']]['direction'] === 'rtl';
    return $attributes + ($isRightToLeft ? ['dir' => 'rtl'] : []);
  }

  /**
   * The words of a widget as HTML that reads well without any script, with the script that makes the widget of it.
   *
   * @param string $widget
   *   Name of the widget.
   * @param array $attributes
   *   Its attributes, from ::attributes().
   *
   * @return array
   *   A render array.
   */
  public function words(string $widget, array $attributes): array {
    return [
      '#markup' => Markup::create("\n" . $this->html($widget, $attributes) . "\n"),
      '#attached' => ['library' => ['nazorg/widgets']],
      '#cache' => [
        'contexts' => ['languages:' . LanguageInterface::TYPE_CONTENT],
        'tags' => ['config:nazorg.settings'],
      ],
    ];
  }

  /**
   * The words of a widget as HTML.
   *
   * @param string $widget
   *   Name of the widget.
   * @param array $attributes
   *   Its attributes, from ::attributes().
   *
   * @return string
   *   Lines of HTML; empty where the pack says nothing for this widget.
   */
  public function html(string $widget, array $attributes): string {
    return implode("\n", inner_lines($widget, $attributes, $this->profile->known()));
  }

  /**
   * One value as its attribute holds it, or NULL when there is nothing to say.
   */
  private static function clean(array $schema, mixed $value): string|true|null {
    if (is_array($value) || is_object($value) && !$value instanceof \Stringable) {
      return NULL;
    }
    if ($schema['type'] === 'boolean') {
      $isOff = $value === NULL || in_array(strtolower(trim((string) $value)), ['false', '0', 'no', 'off'], TRUE) || $value === FALSE;
      return $isOff ? NULL : TRUE;
    }
    $text = trim((string) $value);
    $isGood = $text !== ''
      && in_array($text, array_map('strval', $schema['enum'] ?? [$text]), TRUE)
      && (!isset($schema['pattern']) || preg_match('~' . $schema['pattern'] . '~u', $text) === 1)
      && (($schema['format'] ?? '') !== 'email' || filter_var($text, FILTER_VALIDATE_EMAIL) !== FALSE);
    return $isGood ? $text : NULL;
  }

}
