// Turns the list of councils into a box to type in. Without it the list stays, and works.
import './autocomplete.js';

const list = document.querySelector('select[data-kith-councils]');

if (list && typeof globalThis.accessibleAutocomplete === 'function') {
  globalThis.accessibleAutocomplete.enhanceSelectElement({
    selectElement: list,
    defaultValue: list.selectedOptions[0]?.value ? list.selectedOptions[0].text : '',
    minLength: 2,
    confirmOnBlur: false,
    showNoOptionsFound: true,
    tNoResults: () => list.dataset.none ?? '',
    tStatusQueryTooShort: (least) => (list.dataset.short ?? '').replace('{n}', String(least)),
    tStatusNoResults: () => list.dataset.none ?? '',
    tStatusSelectedOption: (chosen) => chosen,
    tStatusResults: (count, chosen) => `${(list.dataset.results ?? '').replace('{n}', String(count))} ${chosen}`,
    tAssistiveHint: () => list.dataset.help ?? '',
  });
}
