import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLanguages } from '../../tools/authoring/read-content.js';
import { pluralForm } from '../../src/domain/search/plural-form.js';
import { foundWords, ignoredWords, searchPack } from '../support/pack-search.js';

/**
 * What people type and which questions they need, read against the packs: names of questions with spaces between them,
 * none where nothing should be found, undefined where the query asks for nothing.
 */
const ROWS: Record<string, Record<string, string | undefined>> = {
  'nl/recurrent-miscarriage': {
    buikpijn: 'course',
    krampen: 'course',
    baarmoedermond: 'course',
    medicatie: 'healthy-living medicines',
    uterus: 'course antibodies womb-shape antibody-test womb-test',
    baarmoedr: 'course antibodies womb-shape antibody-test womb-test',
    placenta: 'antibodies womb-shape antibody-test',
    myoom: 'womb-shape',
    foetus: 'kinds embryo',
    hartslag: 'kinds',
    echo: 'kinds womb-test',
    hysteroscopie: 'womb-test',
    hysterscopie: 'womb-test',
    bloedtest: 'course antibody-test clotting-test',
    bloedonderzoek: 'homocysteine antibody-test homocysteine-test clotting-test',
    stollingstest: 'clotting clotting-test',
    stolsel: 'antibodies clotting clotting-test',
    trombsoe: 'antibodies clotting clotting-test',
    bloedverdunner: 'antibody-test clotting-test',
    herseninfarct: 'clotting',
    DNA: 'chromosomes chromosome-test clotting-test',
    roken: 'smoking-and-weight healthy-living',
    wijn: 'healthy-living',
    afvallen: 'smoking-and-weight healthy-living',
    leeftijd: 'chance-goes-well age chromosome-test',
    verdriet: 'feelings',
    rouw: 'feelings',
    foliumzuur: 'homocysteine-test folic-acid',
    foliumzuru: 'homocysteine-test folic-acid',
    vitamine: 'homocysteine-test folic-acid',
    B6: 'homocysteine-test',
    homocysteine: 'homocysteine homocysteine-test',
    HOMOCYSTEÏNE: 'homocysteine homocysteine-test',
    chromosoom: 'chromosomes chromosome-test',
    'kan ik mijn chromosomen laten testen': 'chromosome-test',
    vleesbomen: 'womb-shape',
    soorten: 'kinds',
    familie: 'clotting chromosome-test clotting-test',
    partner: 'embryo chromosomes chromosome-test healthy-living',
    spiraal: '',
    voetbal: '',
    'wat is het': undefined,
    schuld: 'embryo smoking-and-weight healthy-living folic-acid feelings',
    bloedverlies: 'course',
  },
  'nl/miscarriage': {
    menstruatie: 'hereditary-material blood-loss pain',
    ongesteld: 'hereditary-material blood-loss pain',
    maandstonde: 'hereditary-material blood-loss pain',
    ongesteldt: 'hereditary-material blood-loss pain',
    bloedverlies: 'early-in-pregnancy can-it-be-stopped while-it-happens curettage blood-loss',
    vloeien: 'early-in-pregnancy can-it-be-stopped while-it-happens curettage blood-loss',
    paracetamol: 'pain',
    pijn: 'early-in-pregnancy while-it-happens pain',
    curetage: 'three-ways curettage',
    kurettage: 'three-ways curettage',
    zuigcurettage: 'three-ways curettage',
    narcose: 'three-ways',
    doptone: 'doptone',
    hartslag: 'early-in-pregnancy scan doptone',
    'hoe lang blijf ik bloeden': 'blood-loss',
    praten: 'pregnant-again talking-about-it',
    verdriet: 'scan talking-about-it',
    bellen: 'while-it-happens blood-loss pain questions',
    zwangerschapstest: 'early-in-pregnancy larger-for-some-couples',
    test: 'early-in-pregnancy larger-for-some-couples pregnant-again',
    wachten: 'three-ways pregnant-again',
    spiraal: '',
    voetbal: '',
    de: undefined,
  },
  'nl/miscarriage/formal': {
    menstruatie: 'hereditary-material blood-loss pain',
    paracetamol: 'pain',
    'hoe lang blijf ik bloeden': 'blood-loss',
    bellen: 'while-it-happens blood-loss pain questions',
  },
  'en/miscarriage': {
    hysterscopy: '',
    menstruation: 'hereditary-material blood-loss pain',
    uterus: 'three-ways while-it-happens curettage',
    spotting: 'early-in-pregnancy can-it-be-stopped while-it-happens curettage blood-loss',
    paracetamol: 'pain',
    grief: 'scan talking-about-it',
    ultrasound: 'early-in-pregnancy scan doptone',
    currettage: 'curettage',
    football: '',
    'what is it': undefined,
    'can I get pregnant again': 'larger-for-some-couples pregnant-again',
  },
  'de/miscarriage': {
    Menstruation: 'hereditary-material blood-loss pain',
    Gebaermutter: 'three-ways while-it-happens curettage',
    Ausschabung: 'curettage',
    Narkose: 'three-ways',
    Paracetamol: 'pain',
    Trauer: 'scan talking-about-it',
    anrufen: 'while-it-happens blood-loss pain',
    Ultraschal: 'early-in-pregnancy scan doptone',
    Blutverlust: 'early-in-pregnancy can-it-be-stopped while-it-happens curettage blood-loss',
    Fußball: '',
    'was ist das': undefined,
  },
  'fr/miscarriage': {
    regles: 'hereditary-material blood-loss pain rhesus-negative',
    UTERUS: 'three-ways while-it-happens curettage',
    echographie: 'early-in-pregnancy scan doptone',
    curettage: 'curettage',
    paracétamol: 'pain',
    'mal au ventre': 'early-in-pregnancy while-it-happens pain',
    saigner: 'early-in-pregnancy can-it-be-stopped while-it-happens blood-loss',
    deuil: 'scan talking-about-it',
    football: '',
    'qu’est-ce que c’est': undefined,
  },
  'tr/miscarriage': {
    adet: 'hereditary-material blood-loss pain',
    ADET: 'hereditary-material blood-loss pain',
    rahim: 'three-ways while-it-happens curettage',
    kanamam: 'early-in-pregnancy can-it-be-stopped while-it-happens curettage blood-loss',
    ultrason: 'early-in-pregnancy scan doptone',
    parasetamol: 'pain',
    narkoz: 'three-ways',
    kürtaaj: 'curettage',
    futbol: '',
    'bu ne': undefined,
  },
  'ar/miscarriage': {
    الدورة: 'hereditary-material blood-loss pain',
    الحيض: 'hereditary-material blood-loss pain',
    نزيف: 'early-in-pregnancy can-it-be-stopped while-it-happens curettage blood-loss',
    ألم: 'early-in-pregnancy while-it-happens pain',
    الم: 'early-in-pregnancy while-it-happens pain',
    سونار: 'early-in-pregnancy scan doptone',
    بنج: 'three-ways',
    رَحِم: 'three-ways while-it-happens curettage',
    'كرة القدم': '',
    'ما هو': undefined,
    حزن: 'talking-about-it',
  },
  'pl/miscarriage': {
    okres: 'hereditary-material blood-loss pain',
    miesiaczka: 'hereditary-material blood-loss pain',
    krwotok: 'early-in-pregnancy can-it-be-stopped while-it-happens blood-loss',
    lyzeczkowanie: 'curettage',
    narkoza: 'three-ways',
    paracetamol: 'pain',
    smutna: 'scan talking-about-it',
    macica: 'three-ways while-it-happens curettage',
    'piłka nożna': '',
    'co to jest': undefined,
    USG: 'early-in-pregnancy scan doptone',
  },
  'uk/miscarriage': {
    місячні: 'hereditary-material blood-loss pain',
    кровотеча: 'can-it-be-stopped while-it-happens curettage blood-loss',
    болить: 'early-in-pregnancy while-it-happens pain',
    матка: 'three-ways while-it-happens curettage',
    наркоз: 'three-ways',
    парацетамол: 'pain',
    смуток: 'talking-about-it',
    узд: 'early-in-pregnancy scan doptone',
    футбол: '',
    'що це': undefined,
    серцебиття: 'early-in-pregnancy scan doptone',
  },
};

for (const [place, rows] of Object.entries(ROWS)) {
  const [language = '', ...name] = place.split('/');
  const search = searchPack(language, name.join('/'));
  for (const [query, expected] of Object.entries(rows)) {
    test(`finds the questions for "${query}" in ${place}`, () => assert.equal(search(query)?.join(' '), expected));
  }
}

test('has rows for every language', async () => {
  const languages = new Set((await readLanguages('content')).map((language) => language.replace('-formal', '')));
  assert.deepEqual([...languages].sort(), [...new Set(Object.keys(ROWS).map((place) => place.split('/')[0]))].sort());
});

for (const language of ['nl', 'en', 'de', 'fr', 'tr', 'ar', 'pl', 'uk']) {
  test(`says how many in every plural form of ${language}`, () => {
    const forms = foundWords(language);
    const listed = forms.split('|').map((form) => form.split(' ')[0]);
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    assert.deepEqual([...listed].sort(), [...needed].sort());
    assert.doesNotMatch(pluralForm(forms, 7, language), /[{}|]/);
  });

  test(`passes over some small words of ${language}`, () => assert.ok(ignoredWords(language).split(' ').length > 30));
}
