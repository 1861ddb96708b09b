import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import node from 'eslint-plugin-n';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores([
    'dist/',
    'coverage/',
    'oauth-lessons/',
    'lessons/*/*.{js,mjs}',
    'lessons/*/right/',
    'examples/*/model.js',
    'lessons/*/wrong/',
    'test/fixtures/',
    'test/support/two-lessons/**/*.{js,mjs}',
    'test/own-models/apps/',
    'test/hostile/**/*.{js,mjs}',
  ]),
  js.configs.recommended,
  node.configs['flat/recommended-module'],
  {
    rules: {
      'n/no-missing-import': 'off', // the compiler knows better: .js stands for .ts
      'n/no-unpublished-import': 'off', // walls between what ships and what does not: dependency-cruiser
      'n/no-process-exit': 'error',
      'no-console': 'error',
      'max-params': ['error', 4],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: fileURLToPath(new URL('.', import.meta.url)) },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      // Node's streams are asked for as classes where only their methods are used.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    // Methods are taken off their prototypes here on purpose.
    files: ['src/sandbox/inside/**/*.ts'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    files: ['src/**/*.ts', 'lessons/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
    },
  },
  {
    files: ['bin/*.js', 'src/**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { require: 'readonly', exports: 'readonly' } },
    // The package.json that names it, and publishes dist/, is not the one beside it.
    rules: { 'n/hashbang': 'off', 'n/no-unpublished-require': 'off' },
  },
  {
    // Tables of texts, and the list of syntax mistakes: length says nothing about them.
    files: [
      'src/**/*-words.ts',
      'src/source/syntax/mistakes.ts',
      'lessons/*/words/**/*.ts',
      'src/lesson/**/words/**/*.ts',
    ],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
);
