/**
 * The blocks in the editor: a settings panel for each, and a preview that WordPress writes as readers without script get it.
 * No build step: what this needs are globals of WordPress. `window.nazorgWidgets` comes from includes/blocks.php.
 */
(function (wp, told) {
  'use strict';
  const el = wp.element.createElement;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { CheckboxControl, Disabled, PanelBody, SelectControl, TextControl, ToggleControl } = wp.components;
  const ServerSideRender = wp.serverSideRender;

  const CONTENT = ['pack', 'lang', 'address-form', 'sections', 'superseded'];
  const WORDS_OF_HOSPITAL = ['words', 'phone', 'email', 'site'];

  const panelOf = function (name, option) {
    if (WORDS_OF_HOSPITAL.includes(option.type)) return 'contact';
    return CONTENT.includes(name) ? 'content' : 'looks';
  };

  const sectionsControl = function (option, attributes, change) {
    const packs = told.sections[attributes.lang || told.language];
    const chosen = (attributes.sections || '').split(' ').filter(Boolean);
    return el(
      'fieldset',
      { key: 'sections' },
      el('legend', { style: { marginBlockEnd: '8px' } }, option.label),
      packs[attributes.pack || 'recurrent-miscarriage'].map(function (section) {
        return el(CheckboxControl, {
          key: section.id,
          label: section.title,
          checked: chosen.includes(section.id),
          onChange: function (isChosen) {
            const others = chosen.filter((id) => id !== section.id);
            change('sections', (isChosen ? others.concat(section.id) : others).join(' '));
          },
        });
      }),
      el('p', { style: { color: '#757575', fontSize: '12px' } }, option.help),
    );
  };

  const controlOf = function (name, option, attributes, change) {
    if (option.type === 'sections') return sectionsControl(option, attributes, change);
    const common = { key: name, label: option.label, help: option.help, onChange: (value) => change(name, value) };
    if (option.type === 'yes') return el(ToggleControl, Object.assign(common, { checked: attributes[name] }));
    if (!option.choices) return el(TextControl, Object.assign(common, { value: attributes[name] }));
    const options = Object.entries(option.choices).map(([value, label]) => ({ value, label }));
    return el(SelectControl, Object.assign(common, { value: attributes[name], options }));
  };

  const editOf = function (block, widget) {
    return function (properties) {
      const attributes = properties.attributes;
      // Sections belong to one pack: those of the other would choose nothing.
      const change = (name, value) => properties.setAttributes(name === 'pack' ? { pack: value, sections: '' } : { [name]: value });
      const panels = ['content', 'contact', 'looks'].map(function (panel) {
        const options = Object.entries(widget.options).filter(([name, option]) => panelOf(name, option) === panel);
        if (options.length === 0) return null;
        return el(
          PanelBody,
          { key: panel, title: told.words[panel], initialOpen: panel !== 'looks' },
          options.map(([name, option]) => controlOf(name, option, attributes, change)),
        );
      });
      return el(
        'div',
        useBlockProps(),
        el(InspectorControls, null, panels),
        el(Disabled, null, el(ServerSideRender, { block, attributes, skipBlockSupportAttributes: true })),
      );
    };
  };

  Object.entries(told.widgets).forEach(function ([name, widget]) {
    const block = 'nazorg/' + name;
    wp.blocks.registerBlockType(block, { icon: widget.icon, edit: editOf(block, widget), save: () => null });
  });
})(window.wp, window.nazorgWidgets);
