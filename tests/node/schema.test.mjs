// The published dataset against the published schema, by a validator that is not ours.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

const schema = read('public/data/declaration.schema.json');
// Everything strict but types: a nullable text with a pattern is what we mean.
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
addFormats(ajv);
const validate = ajv.compile(schema);

const faults = (data) => (validate(data) ? [] : validate.errors.map((error) => `${error.instancePath} ${error.message}`));

test('the schema is a valid JSON Schema 2020-12', () => {
  assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  assert.ok(ajv.validateSchema(schema), ajv.errorsText());
});

test('the published dataset is valid and names its schema', () => {
  const dataset = read('public/data/declaration.json');
  assert.equal(dataset.$schema, 'declaration.schema.json');
  assert.deepEqual(faults(dataset), []);
});

test('the smallest valid file is valid', () => {
  assert.deepEqual(faults(read('tests/broken/valid.json')), []);
});

test('fields of the future are allowed', () => {
  const dataset = read('tests/broken/valid.json');
  dataset.commitments[0].mood = 'hopeful';
  assert.deepEqual(faults(dataset), []);
});

// What a schema can say, it says: the shape of single values. The rest needs the calendar, ISO's lists or other records.
const OF_THE_SHAPE = [
  'bad-address',
  'bad-code',
  'bad-id',
  'bad-language',
  'empty-holder',
  'empty-text',
  'missing-field',
  'missing-id',
  'missing-name',
  'no-owner',
  'no-source',
  'not-a-dataset',
  'unknown-pillar',
  'unknown-version',
  'unknown-word',
  'wrong-type',
];

for (const file of readdirSync(new URL('../broken/', import.meta.url)).filter((name) => name.endsWith('.json'))) {
  const rule = file.replace(/\.json$/, '').split('--')[0];
  if (OF_THE_SHAPE.includes(rule)) {
    test(`refuses ${file}`, () => assert.notDeepEqual(faults(read(`tests/broken/${file}`)), []));
  }
}
