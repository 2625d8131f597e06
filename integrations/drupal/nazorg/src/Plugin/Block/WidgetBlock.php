<?php

namespace Drupal\nazorg\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\nazorg\Plugin\Derivative\WidgetBlocks;
use Drupal\nazorg\WidgetParts;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * A widget as a block. It keeps what was chosen and no words, so that a new version of the module brings new words.
 */
#[Block(
  id: 'nazorg_widget',
  admin_label: new TranslatableMarkup('Nazorg widget'),
  category: new TranslatableMarkup('Nazorg'),
  deriver: WidgetBlocks::class,
)]
final class WidgetBlock extends BlockBase implements ContainerFactoryPluginInterface {

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
  public function defaultConfiguration() {
    return ['label_display' => FALSE, 'chosen' => []];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state) {
    $form['chosen'] = ['#type' => 'container', '#tree' => TRUE];
    foreach ($this->parts->properties($this->getDerivativeId()) as $name => $schema) {
      $form['chosen'][$name] = self::field($schema, $this->configuration['chosen'][$name] ?? '');
    }
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockValidate($form, FormStateInterface $form_state) {
    foreach ($this->parts->properties($this->getDerivativeId()) as $name => $schema) {
      $value = trim((string) $form_state->getValue(['chosen', $name]));
      $kept = $this->parts->attributes($this->getDerivativeId(), [$name => $value]);
      if ($value !== '' && $schema['type'] !== 'boolean' && !isset($kept[strtr($name, '_', '-')])) {
        $form_state->setErrorByName("chosen][$name", $this->t('%field is not filled in as described.', ['%field' => $schema['title']]));
      }
    }
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state) {
    $filled = array_map(fn ($value) => trim((string) $value), $form_state->getValue('chosen'));
    $this->configuration['chosen'] = array_filter($filled, fn ($value) => $value !== '' && $value !== '0');
  }

  /**
   * {@inheritdoc}
   */
  public function build() {
    $properties = $this->parts->properties($this->getDerivativeId());
    $given = array_intersect_key($this->configuration['chosen'], $properties);
    $typed = array_map(fn ($name) => match ($properties[$name]['type']) {
      'boolean' => (bool) $given[$name],
      'integer' => (int) $given[$name],
      default => $given[$name],
    }, array_combine(array_keys($given), array_keys($given)));
    return ['#type' => 'component', '#component' => 'nazorg:' . $this->getDerivativeId(), '#props' => $typed];
  }

  /**
   * A field of the form for one property.
   */
  private static function field(array $schema, string $value): array {
    $field = [
      // phpcs:ignore Drupal.Semantics.FunctionT.NotLiteralString
      '#title' => new TranslatableMarkup($schema['title']),
      // phpcs:ignore Drupal.Semantics.FunctionT.NotLiteralString
      '#description' => isset($schema['description']) ? new TranslatableMarkup($schema['description']) : '',
      '#default_value' => $value,
    ];
    if ($schema['type'] === 'boolean') {
      return ['#type' => 'checkbox'] + $field;
    }
    if (isset($schema['enum'])) {
      $names = $schema['meta:enum'] ?? array_combine($schema['enum'], $schema['enum']);
      return ['#type' => 'select', '#options' => $names, '#empty_value' => ''] + $field;
    }
    return ['#type' => 'textfield', '#maxlength' => 255] + $field;
  }

}
