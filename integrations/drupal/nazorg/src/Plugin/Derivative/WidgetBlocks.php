<?php

namespace Drupal\nazorg\Plugin\Derivative;

use Drupal\Component\Plugin\Derivative\DeriverBase;
use Drupal\Core\Plugin\Discovery\ContainerDeriverInterface;
use Drupal\Core\Theme\ComponentPluginManager;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * A block for each component of this module.
 */
final class WidgetBlocks extends DeriverBase implements ContainerDeriverInterface {

  public function __construct(private readonly ComponentPluginManager $components) {}

  /**
   * {@inheritdoc}
   */
  public static function create(ContainerInterface $container, $base_plugin_id) {
    return new self($container->get('plugin.manager.sdc'));
  }

  /**
   * {@inheritdoc}
   */
  public function getDerivativeDefinitions($base_plugin_definition) {
    foreach ($this->components->getDefinitions() as $id => $component) {
      if (str_starts_with($id, 'nazorg:')) {
        $this->derivatives[$component['machineName']] = ['admin_label' => $component['name']] + $base_plugin_definition;
      }
    }
    return $this->derivatives;
  }

}
