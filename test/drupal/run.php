<?php

/**
 * @file
 * Runs a few lines in the Drupal of this folder, and prints what they return: php run.php ADDRESS 'CODE'.
 */

use Drupal\Core\DrupalKernel;
use Symfony\Component\HttpFoundation\Request;

$loader = require 'autoload.php';
$request = Request::create($argv[1]);
$kernel = DrupalKernel::createFromRequest($request, $loader, 'prod');
$kernel->boot();
$kernel->preHandle($request);
\Drupal::service('request_stack')->push($request);
echo json_encode(eval($argv[2]), JSON_THROW_ON_ERROR);
