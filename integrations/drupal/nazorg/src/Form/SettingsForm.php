<?php

namespace Drupal\nazorg\Form;

use Drupal\Core\Form\ConfigFormBase;
use Drupal\Core\Form\FormStateInterface;

/**
 * Where the profile of the hospital is, and where its hosted pages are.
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
  }

  /**
   * {@inheritdoc}
   */
  public function submitForm(array &$form, FormStateInterface $form_state) {
    $this->config('nazorg.settings')
      ->set('profile', $form_state->getValue('profile'))
      ->set('hosted', rtrim($form_state->getValue('hosted'), '/'))
      ->save();
    parent::submitForm($form, $form_state);
  }

  /**
   * Whether a page of this site may load it: https, or http where the site itself has no https.
   */
  private function isAddress(string $address): bool {
    $protocols = $this->getRequest()->isSecure() ? 'https' : 'https?';
    return preg_match("#^$protocols://[a-z0-9.-]+(?::\\d+)?(?:[/?\\#][^\\s\"'<>\\\\@]*)?$#i", $address) === 1;
  }

}
