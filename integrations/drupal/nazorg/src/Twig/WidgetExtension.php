<?php

namespace Drupal\nazorg\Twig;

use Drupal\nazorg\WidgetParts;
use Twig\Extension\AbstractExtension;
use Twig\TwigFunction;

/**
 * What the templates of the components need.
 *
 * `nazorg_attributes(widget, chosen)` gives attributes for create_attribute(), and `nazorg_words(widget, attributes)` the words
 * to print between the tags.
 */
final class WidgetExtension extends AbstractExtension {

  public function __construct(private readonly WidgetParts $parts) {}

  /**
   * {@inheritdoc}
   */
  public function getFunctions(): array {
    return [
      new TwigFunction('nazorg_attributes', $this->parts->attributes(...)),
      new TwigFunction('nazorg_words', $this->parts->words(...)),
    ];
  }

}
