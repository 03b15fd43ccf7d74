import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['node_modules/**', '*.mjs'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "Literal[value='keydown'], Identifier[name=/^(onkeydown|isComposing|keyCode)$/]",
          message: 'Listen by onKey of page/keyboard.ts, which leaves the keys of input methods alone.',
        },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'test', package: 'node:test' }] },
      ],
    },
  },
  { files: ['page/keyboard.ts', 'test/**'], rules: { 'no-restricted-syntax': 'off' } },
);
