<?php

namespace Drupal\nazorg\Plugin\Filter;

use Drupal\Component\Utility\Html;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\filter\Attribute\Filter;
use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;
use Drupal\filter\Plugin\FilterInterface;
use Drupal\nazorg\WidgetParts;
use Symfony\Component\DependencyInjection\ContainerInterface;

use function NazorgWidgets\widget_names;

/**
 * Puts the script on pages whose text holds a widget, and words into a widget that has none. No text names a file of the hospital.
 */
#[Filter(
  id: 'nazorg_widgets',
  title: new TranslatableMarkup('Nazorg widgets'),
  description: new TranslatableMarkup('Puts the script on pages whose text holds a widget, and the words of its pack into a widget without words, and lets no text name files of the hospital. After "Limit allowed HTML tags".'),
  type: FilterInterface::TYPE_TRANSFORM_IRREVERSIBLE,
  weight: 20,
)]
final class WidgetFilter extends FilterBase implements ContainerFactoryPluginInterface {

  public function __construct(array $configuration, $plugin_id, $plugin_definition, private readonly WidgetParts $parts) {
    parent::__construct($configuration, $plugin_id, $plugin_definition);
  }

  /**
   * {@inheritdoc}
   */
  public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition) {
    return new self($configuration, $plugin_id, $plugin_definition, $container->get('nazorg.widget_parts'));
  }

  /**
   * {@inheritdoc}
   */
  public function process($text, $langcode) {
    $text = self::withoutFiles($text);
    $result = new FilterProcessResult($text);
    $names = implode('|', widget_names());
    if (preg_match("~<(?:$names)\\b|\\bdata-nazorg=|\\bnazorg-(?:$names)\\b|/nazorg/(?:$names)\\b~i", $text) !== 1) {
      return $result;
    }
    $result->setAttachments(['library' => ['nazorg/widgets']]);
    $result->addCacheTags(['config:nazorg.settings']);
    return $result->setProcessedText($this->fill($text, $langcode));
  }

  /**
   * The text, without what says where files of the hospital are: that is in the settings.
   */
  private static function withoutFiles(string $text): string {
    if (preg_match('~\b(?:src|profile)\b~i', $text) !== 1) {
      return $text;
    }
    $document = Html::load($text);
    // More than the script takes for a widget: it forgives marks that are written otherwise.
    $marked = (new \DOMXPath($document))->query("//*[@data-nazorg or contains(@class, 'nazorg-')]");
    $places = array_map(fn (string $widget): array => iterator_to_array($document->getElementsByTagName($widget)), widget_names());
    $isChanged = FALSE;
    foreach (array_merge(iterator_to_array($marked), ...$places) as $place) {
      foreach (['src', 'profile', 'data-src', 'data-profile'] as $name) {
        $isPicture = $name === 'src' && !in_array($place->nodeName, widget_names(), TRUE);
        $isChanged = (!$isPicture && $place->removeAttribute($name)) || $isChanged;
      }
    }
    return $isChanged ? Html::serialize($document) : $text;
  }

  /**
   * The text, with words in each widget that has none.
   */
  private function fill(string $text, string $langcode): string {
    $document = Html::load($text);
    $isChanged = FALSE;
    foreach (widget_names() as $widget) {
      $isClass = "contains(concat(' ', normalize-space(@class), ' '), ' nazorg-$widget ')";
      $places = (new \DOMXPath($document))->query("//$widget | //div[@data-nazorg='$widget' or $isClass]");
      foreach ($places as $place) {
        if (self::isEmpty($place) && self::leaveParagraph($place)) {
          $this->fillOne($widget, $place, $langcode);
          $isChanged = TRUE;
        }
      }
    }
    return $isChanged ? Html::serialize($document) : $text;
  }

  /**
   * Whether there is nothing to see in an element.
   */
  private static function isEmpty(\DOMElement $element): bool {
    return preg_match('/^[\s\x{00a0}]*$/u', $element->textContent) === 1 && $element->getElementsByTagName('img')->length === 0;
  }

  /**
   * Takes a widget out of a paragraph of its own, which would end at the first heading of its words.
   *
   * @return bool
   *   FALSE when it stands among other words, where it has to stay.
   */
  private static function leaveParagraph(\DOMElement $place): bool {
    $paragraph = $place->parentNode;
    if (!$paragraph instanceof \DOMElement || $paragraph->nodeName !== 'p') {
      return TRUE;
    }
    if (!self::isEmpty($paragraph)) {
      return FALSE;
    }
    $paragraph->parentNode->replaceChild($place, $paragraph);
    return TRUE;
  }

  /**
   * Puts the words of its pack into one widget. Around it they speak the language of the text.
   */
  private function fillOne(string $widget, \DOMElement $place, string $langcode): void {
    $given = [];
    foreach ($place->attributes as $attribute) {
      $given[preg_replace('/^data-/', '', $attribute->name)] = $attribute->value;
    }
    $attributes = $this->parts->attributes($widget, $given, $langcode);
    foreach (array_intersect_key($attributes, ['lang' => '', 'dir' => '']) as $name => $value) {
      $place->setAttribute($name, $value);
    }
    $words = Html::load($this->parts->html($widget, $attributes))->getElementsByTagName('body')->item(0);
    while ($place->firstChild) {
      $place->removeChild($place->firstChild);
    }
    foreach (iterator_to_array($words->childNodes) as $node) {
      $place->appendChild($place->ownerDocument->importNode($node, TRUE));
    }
  }

}
