<?php

namespace Drupal\nazorg;

use Drupal\Core\Cache\CacheTagsInvalidatorInterface;
use Drupal\Core\Config\ConfigFactoryInterface;
use Drupal\Core\State\StateInterface;
use GuzzleHttp\ClientInterface;
use GuzzleHttp\Exception\GuzzleException;

use function NazorgWidgets\read_profile;

use const NazorgWidgets\PROFILE_LIMIT;

require_once __DIR__ . '/../shared/packaged.php';
require_once __DIR__ . '/../shared/profile.php';
require_once __DIR__ . '/../shared/contact-lines.php';

/**
 * A copy of the hospital's profile, so that its telephone numbers stand in the words of a page, for readers without script.
 *
 * Asked for when somebody saves the settings, and by cron. Only at the address in the settings.
 */
final class ProfileCopy {

  public const STATE = 'nazorg.profile_copy';

  public function __construct(
    private readonly ConfigFactoryInterface $settings,
    private readonly StateInterface $state,
    private readonly ClientInterface $client,
    private readonly CacheTagsInvalidatorInterface $cache,
  ) {}

  /**
   * What is known of the profile that the pages name.
   *
   * @return array|null
   *   Empty when nothing is known yet, NULL when the pages name none.
   */
  public function known(): ?array {
    $address = $this->address();
    if ($address === '') {
      return NULL;
    }
    $copy = $this->state->get(self::STATE);
    return (($copy['address'] ?? '') === $address ? read_profile($copy['json']) : NULL) ?? [];
  }

  /**
   * Asks for the profile and keeps a copy.
   *
   * A server that fails leaves the copy as it was; a new address never has the copy of another.
   *
   * @return bool
   *   Whether the profile could be read.
   */
  public function fetch(): bool {
    $address = $this->address();
    if ($address === '') {
      $this->state->delete(self::STATE);
      return TRUE;
    }
    $copy = ['address' => $address, 'json' => $this->ask($address)];
    if (read_profile($copy['json']) === NULL) {
      return FALSE;
    }
    if ($copy !== $this->state->get(self::STATE)) {
      $this->state->set(self::STATE, $copy);
      $this->cache->invalidateTags(['config:nazorg.settings']);
    }
    return TRUE;
  }

  /**
   * The file at an address; '' when there is none. A redirect isn't followed, since it may lead to another site.
   */
  private function ask(string $address): string {
    try {
      $answer = $this->client->request('GET', $address, [
        'timeout' => 5,
        'allow_redirects' => FALSE,
        'http_errors' => FALSE,
        'stream' => TRUE,
        'headers' => ['Accept' => 'application/json'],
      ]);
      $json = '';
      while ($answer->getStatusCode() === 200 && strlen($json) <= PROFILE_LIMIT && !$answer->getBody()->eof()) {
        $json .= $answer->getBody()->read(8192);
      }
      return $json;
    }
    catch (GuzzleException | \RuntimeException) {
      return '';
    }
  }

  /**
   * The address in the settings, or ''.
   */
  private function address(): string {
    return (string) $this->settings->get('nazorg.settings')->get('profile');
  }

}
