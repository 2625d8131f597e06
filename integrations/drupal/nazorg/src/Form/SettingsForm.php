<?php

namespace Drupal\nazorg\Form;

use Drupal\Core\Form\ConfigFormBase;
use Drupal\Core\Form\FormStateInterface;

/**
 * Where the profile of the hospital and its hosted pages are, and where its files may come from.
 */
final class SettingsForm extends ConfigFormBase {

  /**
   * {@inheritdoc}
   */
  public function getFormId() {
    return 'nazorg_settings';
  }

  /**
   * {@inheritdoc}
   */
  protected function getEditableConfigNames() {
    return ['nazorg.settings'];
  }

  /**
   * {@inheritdoc}
   */
  public function buildForm(array $form, FormStateInterface $form_state) {
    $settings = $this->config('nazorg.settings');
    $form['profile'] = [
      '#type' => 'url',
      '#title' => $this->t('Address of the profile'),
      '#description' => $this->t('A JSON file with the name, the telephone lines and the colours of the hospital. Empty: widgets show no telephone number of their own.'),
      '#default_value' => $settings->get('profile'),
    ];
    $form['hosted'] = [
      '#type' => 'url',
      '#title' => $this->t('Where the hosted pages are'),
      '#description' => $this->t('For links such as https://www.example.org/nazorg/faq-accordion, fill in https://www.example.org. Such a link alone on a line becomes the widget. Empty: links stay links.'),
      '#default_value' => $settings->get('hosted'),
    ];
    $form['origins'] = [
      '#type' => 'textfield',
      '#maxlength' => 1024,
      '#title' => $this->t('Other sites with files of the hospital'),
      '#description' => $this->t('For a pack of your own that is on another site than this one: https://files.example.org, with a space before the next. The site of the profile above needs no mention. Empty: packs come from this site only.'),
      '#default_value' => $settings->get('origins'),
    ];
    return parent::buildForm($form, $form_state);
  }

  /**
   * {@inheritdoc}
   */
  public function validateForm(array &$form, FormStateInterface $form_state) {
    parent::validateForm($form, $form_state);
    foreach (['profile' => '', 'hosted' => '?#'] as $name => $without) {
      $address = (string) $form_state->getValue($name);
      if ($address !== '' && (!$this->isAddress($address) || ($without !== '' && strpbrk($address, $without) !== FALSE))) {
        $form_state->setErrorByName($name, $this->t('That is not an address that starts with https://.'));
      }
    }
    foreach ($this->sitesIn($form_state) as $site) {
      if (!$this->isAddress($site)) {
        $form_state->setErrorByName('origins', $this->t('%site is not an address that starts with https://.', ['%site' => $site]));
      }
    }
  }

  /**
   * {@inheritdoc}
   */
  public function submitForm(array &$form, FormStateInterface $form_state) {
    $this->config('nazorg.settings')
      ->set('profile', $form_state->getValue('profile'))
      ->set('hosted', rtrim($form_state->getValue('hosted'), '/'))
      ->set('origins', implode(' ', array_unique(preg_replace('~^(https?://[^/?#]+).*$~', '$1', $this->sitesIn($form_state)))))
      ->save();
    // Also when the address stayed the same: the file may have changed.
    if (!\Drupal::service('nazorg.profile_copy')->fetch()) {
      $this->messenger()->addWarning($this->t('This site cannot read the profile at that address, so its telephone lines are on the pages only where scripts run.'));
    }
    parent::submitForm($form, $form_state);
  }

  /**
   * The addresses in the field for other sites.
   *
   * @return string[]
   *   In small letters.
   */
  private function sitesIn(FormStateInterface $form_state): array {
    return preg_split('/[\s,;]+/', strtolower((string) $form_state->getValue('origins')), -1, PREG_SPLIT_NO_EMPTY);
  }

  /**
   * Whether a page of this site may load it: https, or http where the site itself has no https.
   */
  private function isAddress(string $address): bool {
    $protocols = $this->getRequest()->isSecure() ? 'https' : 'https?';
    return preg_match("#^$protocols://[a-z0-9.-]+(?::\\d+)?(?:[/?\\#][^\\s\"'<>\\\\@]*)?$#i", $address) === 1;
  }

}
