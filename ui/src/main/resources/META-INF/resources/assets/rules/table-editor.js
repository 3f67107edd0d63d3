/*
 * <entente-table-editor>: the decision-table editor dmn-js in the light DOM, as a manager needs it.
 *
 * It draws only the rows in sight, so that thousands of rules stay quick; offers nothing that would change a table's
 * contract (columns, types, hit policy); marks cells that the check found wrong; and keeps what is not saved yet in this
 * browser, from where it can be restored after a crash.
 *
 * Events: "dirty" when something was changed after the last save, "restored" with {revision} when a kept draft was
 * taken back, "opened" with {millis} when a table can be worked on, "failed" with {reason} when it can't be shown.
 */
(() => {
  'use strict';

  const FOLDER = new URL('../dmn-js/', document.currentScript.src).href;
  const STYLES = ['dmn-js-shared', 'dmn-js-decision-table', 'dmn-js-decision-table-controls', 'dmn-font/css/dmn'];
  const KEEP_AFTER_MILLIS = 800;
  const USUAL_ROW_HEIGHT = 34;
  const ROWS_BEYOND_SIGHT = 16;
  /** Up to so many rows all are drawn, which is quick enough and needs no guess about heights. */
  const ROWS_AT_ONCE = 100;
  const SCROLLING = ['wheel', 'pointerdown', 'touchmove'];

  let library;

  /**
   * Loads dmn-js once, when the first table is opened, with its styles: without them nothing limits what is in sight, and
   * rows would be measured at heights that they don't keep.
   */
  function load() {
    library ??= Promise.all([
      ...STYLES.map(name => loaded(document.createElement('link'), { rel: 'stylesheet', href: `${FOLDER}assets/${name}.css` })),
      loaded(document.createElement('script'), { src: `${FOLDER}dmn-modeler.production.min.js` }),
    ]).then(() => window.DmnJS, failure => {
      library = undefined;
      throw failure;
    });
    return library;
  }

  /** Puts an element into the head, styles before our own, and waits for what it brings. */
  function loaded(element, attributes) {
    return new Promise((resolve, reject) => {
      Object.assign(element, attributes);
      element.onload = resolve;
      element.onerror = () => {
        element.remove();
        reject(new Error('the table editor could not be loaded'));
      };
      document.head.prepend(element);
    });
  }

  /** Gives the body of the table only the rows in sight, and room above and below for the others. */
  function virtualRows(host) {
    function VirtualRows(components, eventBus, sheet, selection) {
      const Body = components.getComponent('table.body');
      const heights = new Map();
      let first = 0;
      let end = ROWS_AT_ONCE;
      let body;
      let scroller;
      let byKeys = false;

      const heightOf = row => heights.get(row.id) ?? USUAL_ROW_HEIGHT;
      const rowOf = element => element?.row ?? element;

      class RowsInSight extends Body {
        constructor(props, context) {
          super(props, context);
          body = this;
        }

        render(props, state, context) {
          const { rows } = props;
          const some = new Array(rows.length);
          for (let i = first; i < Math.min(end, rows.length); i++) {
            some[i] = rows[i];
          }
          let above = 0;
          let below = 0;
          rows.forEach((row, index) => {
            if (index < first) {
              above += heightOf(row);
            } else if (index >= end) {
              below += heightOf(row);
            }
          });
          host.style.setProperty('--rows-above', `${above}px`);
          host.style.setProperty('--rows-below', `${below}px`);
          return super.render({ ...props, rows: some }, state, context);
        }

        componentDidMount() {
          scroller = host.querySelector('.tjs-table-container');
          this.look();
        }

        componentDidUpdate() {
          this.look();
        }

        componentWillUnmount() {
          scroller = undefined;
        }

        look() {
          measure();
          host.rowsDrawn();
        }
      }

      const measure = () => {
        for (const line of host.querySelectorAll('.tjs-table > tbody > tr')) {
          const id = line.firstElementChild?.dataset.rowId;
          if (id) {
            heights.set(id, line.offsetHeight);
          }
        }
      };

      const draw = (from, to) => {
        const all = sheet.getRoot().rows.length <= ROWS_AT_ONCE;
        const start = all ? 0 : from;
        const stop = all ? ROWS_AT_ONCE : to;
        if (start === first && stop === end) {
          return;
        }
        const chosen = sheet.getRoot().rows.indexOf(rowOf(selection.get()));
        if (chosen >= 0 && (chosen < start || chosen >= stop)) {
          // The editor looks for the chosen cell in the page each time something scrolls.
          selection.deselect();
        }
        first = start;
        end = stop;
        body.forceUpdate();
      };

      const follow = () => {
        if (!scroller) {
          return;
        }
        measure();
        const { rows } = sheet.getRoot();
        const top = scroller.scrollTop;
        const bottom = top + scroller.clientHeight;
        let y = 0;
        let from = 0;
        while (from < rows.length && y + heightOf(rows[from]) < top) {
          y += heightOf(rows[from++]);
        }
        let to = from;
        while (to < rows.length && y < bottom) {
          y += heightOf(rows[to++]);
        }
        if (from - first < 4 || first > from || end - to < 4) {
          // An even start keeps the stripes of the rows where they are.
          const start = Math.max(0, from - ROWS_BEYOND_SIGHT) & ~1;
          const stop = to + ROWS_BEYOND_SIGHT;
          const chosen = rows.indexOf(rowOf(selection.get()));
          if (byKeys && chosen >= 0 && (chosen < start || chosen >= stop)) {
            // Nobody scrolled: rows turned out higher or lower than they were, and who works by keyboard must not lose the cell.
            this.bringIntoSight(chosen);
          } else {
            draw(start, stop);
          }
        }
      };

      /** Draws the rows around one, then scrolls to where it really is: heights of rows never drawn are only guessed. */
      this.bringIntoSight = index => {
        const { rows } = sheet.getRoot();
        draw(Math.max(0, index - 2 * ROWS_BEYOND_SIGHT) & ~1, index + 2 * ROWS_BEYOND_SIGHT);
        const line = host.querySelector(`[data-row-id="${CSS.escape(rows[index].id)}"]`)?.parentElement;
        if (line) {
          const frame = scroller.getBoundingClientRect();
          const at = line.getBoundingClientRect();
          const head = host.querySelector('.tjs-table > thead')?.offsetHeight ?? 0;
          if (at.top < frame.top + head || at.bottom > frame.bottom) {
            scroller.scrollTop += at.top - frame.top - frame.height / 3;
          }
        }
      };

      components.onGetComponent('table.body', 2000, () => RowsInSight);
      eventBus.on(['sheet.scroll', 'sheet.resized'], 5000, follow);
      eventBus.on('selection.changed', 5000, ({ selection: chosen }) => {
        const index = chosen ? sheet.getRoot().rows.indexOf(rowOf(chosen)) : -1;
        if (index >= 0 && (index < first || index >= end)) {
          this.bringIntoSight(index);
        }
      });
      // The button beside the chosen cell would look for one that is no longer chosen, and maybe no longer in the page.
      eventBus.on('cellSelection.changed', 5000, event => {
        const gone = event.elementId && !host.querySelector(`[data-element-id="${CSS.escape(event.elementId)}"]`);
        if (event.selection.selected === false || gone) {
          event.elementId = null;
        }
      });
      // The keyboard moves to a neighbour that has to be in the page, also when scrolling lags behind.
      const ahead = event => {
        if (!event.target.closest?.('.tjs-table')) {
          return;
        }
        byKeys = true;
        const { rows } = sheet.getRoot();
        const at = rows.indexOf(rowOf(selection.get()));
        if (at >= 0 && (at - 2 < first && first > 0 || at + 2 >= end && end < rows.length)) {
          this.bringIntoSight(at);
        }
      };
      const scrolls = () => {
        byKeys = false;
      };
      host.addEventListener('keydown', ahead, true);
      SCROLLING.forEach(gesture => host.addEventListener(gesture, scrolls, { capture: true, passive: true }));
      const resized = new ResizeObserver(follow);
      resized.observe(host);
      eventBus.on('table.destroy', () => {
        host.removeEventListener('keydown', ahead, true);
        SCROLLING.forEach(gesture => host.removeEventListener(gesture, scrolls, { capture: true }));
        resized.disconnect();
      });
    }
    VirtualRows.$inject = ['components', 'eventBus', 'sheet', 'selection'];
    return { __init__: ['virtualRows'], virtualRows: ['type', VirtualRows] };
  }

  /** What would change the contract of a table is left out: columns and their types, hit policy, name, languages. */
  const WITHOUT_CONTRACT = {
    addInputOutputProvider: ['value', {}],
    createInputsProvider: ['value', {}],
    hitPolicyProvider: ['value', {}],
    inputEditingProvider: ['value', {}],
    outputEditingProvider: ['value', {}],
    decisionTableProperties: ['value', {}],
    description: ['value', {}],
    expressionLanguage: ['value', {}],
    viewDrd: ['value', {}],
  };

  function fixedColumns() {
    function FixedColumns(eventBus) {
      for (const action of ['col.add', 'col.remove', 'col.move']) {
        eventBus.on(`commandStack.${action}.canExecute`, 5000, () => false);
      }
      eventBus.on('cell.contextmenu', 5000, ({ event, node }) => {
        const on = node ?? event.target;
        if (on.closest?.('thead')) {
          event.preventDefault();
          return false;
        }
      });
    }
    FixedColumns.$inject = ['eventBus'];
    return { __init__: ['fixedColumns'], fixedColumns: ['type', FixedColumns] };
  }

  /** New rules go on from the codes that are there, T-07 after T-06, instead of random ones. */
  function ruleCodes() {
    function RuleCodes(dmnFactory, sheet) {
      const create = dmnFactory.create.bind(dmnFactory);
      dmnFactory.create = (type, attributes = {}) =>
        create(type, type === 'dmn:DecisionRule' && !attributes.id ? { ...attributes, id: next(sheet) } : attributes);
    }
    RuleCodes.$inject = ['dmnFactory', 'sheet'];
    return { __init__: ['ruleCodes'], ruleCodes: ['type', RuleCodes] };
  }

  const issued = new WeakMap();

  function next(sheet) {
    const root = sheet.getRoot();
    const counts = new Map();
    for (const { id } of root.rows) {
      const found = /^(\D*)(\d+)$/.exec(id);
      if (found) {
        const seen = counts.get(found[1]) ?? { uses: 0, most: 0, digits: 1 };
        seen.uses++;
        seen.most = Math.max(seen.most, Number(found[2]));
        seen.digits = Math.max(seen.digits, found[2].length);
        counts.set(found[1], seen);
      }
    }
    const [prefix, { most, digits }] = [...counts].sort((a, b) => b[1].uses - a[1].uses)[0]
      ?? ['R-', { most: 0, digits: 2 }];
    const number = Math.max(most, issued.get(root) ?? 0) + 1;
    issued.set(root, number);
    return prefix + String(number).padStart(digits, '0');
  }

  class TableEditor extends HTMLElement {
    #modeler;
    #opened;
    #options;
    #types = [];
    #table;
    #labels = [];
    #marks = [];
    #dirty = false;
    #wanted;
    #keepLater;
    #frame;
    #notice;
    #status;

    connectedCallback() {
      if (!this.#frame) {
        this.#notice = Object.assign(document.createElement('div'), { className: 'notice kept-draft', hidden: true });
        this.#frame = Object.assign(document.createElement('div'), { className: 'table-frame' });
        this.#status = Object.assign(document.createElement('p'), { className: 'cell-message' });
        this.#status.setAttribute('role', 'status');
        this.append(this.#notice, this.#frame, this.#status);
        this.addEventListener('focusin', event => this.#tellAbout(event.target));
      }
      window.addEventListener('pagehide', this.#keepNow);
      window.addEventListener('beforeunload', this.#warn);
    }

    disconnectedCallback() {
      window.removeEventListener('pagehide', this.#keepNow);
      window.removeEventListener('beforeunload', this.#warn);
      this.#keepNow();
    }

    /**
     * Shows a table.
     *
     * @param options xml; name: under which a draft is kept in this browser; revision: of what is shown; language; words:
     *     texts of the editor by name, see nameOf, and our own (table, kept, restore, forget); choices: allowed values by
     *     the name of an output column; labels: headings by the name of a column
     */
    async show(options) {
      const started = performance.now();
      this.#options = options;
      this.#setDirty(false);
      try {
        await this.#open(options.xml);
      } catch (failure) {
        this.#tell('failed', { reason: String(failure.message ?? failure) });
        return;
      }
      this.#offerKept();
      requestAnimationFrame(() => requestAnimationFrame(() =>
        this.#tell('opened', { millis: Math.round(performance.now() - started) })));
    }

    /** Takes a saved table: its text replaces what is shown only if it differs. */
    async saved({ xml, revision }) {
      this.#options = { ...this.#options, xml, revision };
      this.#setDirty(false);
      this.#forget();
      if (await this.xml() !== xml) {
        const top = this.#scroller?.scrollTop ?? 0;
        await this.#open(xml);
        if (this.#scroller) {
          this.#scroller.scrollTop = top;
        }
      }
      const wanted = this.#wanted;
      this.#wanted = undefined;
      if (wanted) {
        this.goTo(wanted.rule, wanted.column);
      }
    }

    /** The table as it stands, as DMN. */
    async xml() {
      if (!this.#modeler) {
        return this.#options?.xml ?? '';
      }
      // What was typed last may still wait in the cell's own pause.
      await new Promise(resolve => setTimeout(resolve, this.#dirty ? 60 : 0));
      return this.#write();
    }

    /** Marks cells: a list of {rule, column, text, severity}; without a column the whole rule. */
    mark(marks) {
      this.#marks = marks;
      this.rowsDrawn();
    }

    /**
     * Brings a cell into sight and puts the focus there; without a column the first of the rule. A rule that is not there yet
     * is waited for: it may be coming with what was just saved.
     */
    goTo(rule, column) {
      const rows = this.#opened ? this.#sheet.getRoot().rows : [];
      const index = rows.findIndex(row => row.id === rule);
      this.#wanted = index < 0 ? { rule, column } : undefined;
      if (index < 0) {
        return;
      }
      this.#get('virtualRows').bringIntoSight(index);
      const cell = rows[index].cells[Math.max(0, this.#columns().indexOf(column))];
      requestAnimationFrame(() => {
        this.#get('selection').select(cell);
        this.#cellOf(cell.id)?.querySelector('[contenteditable]')?.focus();
      });
    }

    addRule() {
      const row = this.#get('editorActions').trigger('addRule');
      this.goTo(row?.id ?? this.#sheet.getRoot().rows.at(-1)?.id);
    }

    undo() {
      this.#get('editorActions').trigger('undo');
    }

    redo() {
      this.#get('editorActions').trigger('redo');
    }

    /** Called each time rows were drawn: puts marks and codes where they belong. */
    rowsDrawn() {
      if (!this.#opened) {
        return;
      }
      const byCell = this.#marksByCell();
      for (const line of this.#frame.querySelectorAll('.tjs-table > tbody > tr')) {
        for (const cell of line.children) {
          if (cell.dataset.rowId) {
            cell.dataset.code = cell.dataset.rowId;
          }
          if (cell.classList.contains('annotation')) {
            cell.lang = 'und';
          }
          const mark = byCell.get(cell.dataset.elementId);
          if (mark) {
            cell.dataset.mark = mark.severity;
            cell.title = mark.text;
          } else if (cell.dataset.mark) {
            delete cell.dataset.mark;
            cell.removeAttribute('title');
          }
        }
      }
    }

    async #open(xml) {
      const DmnJS = await load();
      this.#opened = false;
      const words = this.#options.words;
      if (this.#modeler) {
        this.#modeler.destroy();
        this.#frame.replaceChildren();
      }
      const translate = (text, values = {}) =>
        (words[nameOf(text)] ?? text).replace(/{([^}]+)}/g, (whole, name) => values[name.trim()] ?? whole);
      this.#modeler = new DmnJS({
        container: this.#frame,
        common: { debounceInput: 40 },
        decisionTable: {
          debounceInput: 40,
          additionalModules: [
            WITHOUT_CONTRACT,
            { translate: ['value', translate] },
            virtualRows(this),
            fixedColumns(),
            ruleCodes(),
          ],
        },
      });
      await this.#modeler.importXML(xml, { open: false });
      const view = this.#modeler.getViews().find(each => each.type === 'decisionTable');
      if (!view) {
        throw new Error('there is no table in it');
      }
      this.#usePlainTypes(view.element);
      this.#useNotes(view.element.decisionLogic);
      this.#useLabels(view.element.decisionLogic);
      await this.#modeler.open(view);
      this.#opened = true;
      this.#get('eventBus').on('commandStack.changed', () => this.#changed());
      this.#frame.querySelector('.tjs-table')?.setAttribute('aria-label', words.table);
      this.#makeReachable();
      this.rowsDrawn();
    }

    /** Cells edited with choices instead of bare text need plain types; the table's own come back when it is written. */
    #usePlainTypes(decision) {
      const definitions = decision.$parent;
      const items = new Map((definitions.itemDefinition ?? []).map(item => [item.name, item]));
      const table = decision.decisionLogic;
      const result = items.get(decision.variable?.typeRef);
      this.#types = [];
      const plain = (holder, owner, item) => {
        if (item?.typeRef) {
          this.#types.push({ holder, typeRef: holder.typeRef, owner, values: owner.outputValues });
          holder.typeRef = item.typeRef;
          return item.allowedValues?.text;
        }
        return undefined;
      };
      for (const input of table.input ?? []) {
        plain(input.inputExpression, input, items.get(input.inputExpression.typeRef));
      }
      for (const output of table.output ?? []) {
        const component = (result?.itemComponent ?? []).find(each => each.name === output.name);
        const typeRef = output.typeRef ?? component?.typeRef;
        const own = items.get(typeRef);
        const allowed = this.#options.choices?.[output.name]?.map(value => JSON.stringify(value)).join(', ')
          ?? plain(output, output, own);
        if (allowed && !output.outputValues) {
          if (!this.#types.some(each => each.holder === output)) {
            this.#types.push({ holder: output, typeRef: output.typeRef, owner: output, values: undefined });
          }
          output.outputValues = output.$model.create('dmn:UnaryTests', { text: allowed });
          output.outputValues.$parent = output;
        }
      }
    }

    /** dmn-js edits the description of a rule beside it; the sources of our rules are its annotations. */
    #useNotes(table) {
      this.#table = table;
      for (const rule of table.rule ?? []) {
        rule.description = (rule.annotationEntry ?? []).map(entry => entry.text ?? '').join('\n');
      }
    }

    /** Headings in the reader's language; those of the file come back when it is written. */
    #useLabels(table) {
      this.#labels = [...(table.input ?? []), ...(table.output ?? [])].map(column => {
        const { label } = column;
        const name = column.inputExpression?.text ?? column.name;
        const shown = this.#options.labels?.[name] ?? label;
        column.label = shown;
        return { column, label, shown };
      });
    }

    #writeNotes() {
      const columns = Math.max(1, this.#table.annotation?.length ?? 1);
      for (const rule of this.#table.rule ?? []) {
        rule.annotationEntry = notesIn(rule.description, columns).map(text => {
          const entry = rule.$model.create('dmn:RuleAnnotation', { text });
          entry.$parent = rule;
          return entry;
        });
      }
    }

    async #write() {
      const notes = new Map((this.#table.rule ?? []).map(rule => [rule, rule.description]));
      this.#writeNotes();
      notes.forEach((text, rule) => { rule.description = undefined; });
      this.#labels.forEach(({ column, label }) => { column.label = label; });
      const shown = this.#types.map(({ holder, owner }) => [holder.typeRef, owner.outputValues]);
      for (const { holder, typeRef, owner, values } of this.#types) {
        holder.typeRef = typeRef;
        if (owner.$type === 'dmn:OutputClause') {
          owner.outputValues = values;
        }
      }
      try {
        return (await this.#modeler.saveXML({ format: true })).xml;
      } finally {
        notes.forEach((text, rule) => { rule.description = text; });
        this.#labels.forEach(({ column, shown }) => { column.label = shown; });
        this.#types.forEach(({ holder, owner }, index) => {
          holder.typeRef = shown[index][0];
          if (owner.$type === 'dmn:OutputClause') {
            owner.outputValues = shown[index][1];
          }
        });
      }
    }

    /** "Add rule" is a table foot that only the mouse reaches; a button beside the table does the same by keyboard. */
    #makeReachable() {
      this.#frame.querySelector('.bjs-powered-by')?.setAttribute('rel', 'noopener');
    }

    #changed() {
      this.#setDirty(true);
      clearTimeout(this.#keepLater);
      this.#keepLater = setTimeout(this.#keepNow, KEEP_AFTER_MILLIS);
    }

    #setDirty(dirty) {
      clearTimeout(this.#keepLater);
      if (dirty !== this.#dirty) {
        this.#dirty = dirty;
        this.#tell('dirty', { dirty });
      }
    }

    #warn = event => {
      if (this.#dirty) {
        event.preventDefault();
      }
    };

    // --- what is not saved, kept in this browser ---

    get #key() {
      return `entente-draft:${this.#options.name}`;
    }

    /** Writes rules alone, which takes a few milliseconds also for thousands, not the whole file. */
    #keepNow = () => {
      clearTimeout(this.#keepLater);
      if (!this.#dirty || !this.#opened) {
        return;
      }
      const rules = this.#sheet.getRoot().rows.map(row => {
        const { businessObject: rule } = row;
        return [
          rule.id,
          (rule.inputEntry ?? []).map(entry => entry.text ?? ''),
          (rule.outputEntry ?? []).map(entry => entry.text ?? ''),
          rule.description ?? '',
        ];
      });
      try {
        localStorage.setItem(this.#key, JSON.stringify({ at: Date.now(), revision: this.#options.revision, rules }));
      } catch (full) {
        console.warn('the draft could not be kept in this browser', full);
      }
    };

    #forget() {
      clearTimeout(this.#keepLater);
      localStorage.removeItem(this.#key);
      this.#notice.hidden = true;
    }

    #offerKept() {
      this.#notice.hidden = true;
      const stored = localStorage.getItem(this.#key);
      if (!stored) {
        return;
      }
      const kept = JSON.parse(stored);
      const { words, language } = this.#options;
      const at = new Date(kept.at).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' });
      const sentence = document.createElement('p');
      sentence.textContent = words.kept.replace('§', at);
      const restore = this.#button(words.restore, 'primary', () => this.#restore(kept));
      const forget = this.#button(words.forget, '', () => {
        this.#forget();
        this.#frame.querySelector('[contenteditable]')?.focus();
      });
      const buttons = document.createElement('div');
      buttons.className = 'row tight';
      buttons.append(restore, forget);
      this.#notice.replaceChildren(sentence, buttons);
      this.#notice.setAttribute('role', 'alert');
      this.#notice.hidden = false;
    }

    #button(text, theme, click) {
      const button = document.createElement('vaadin-button');
      button.textContent = text;
      if (theme) {
        button.setAttribute('theme', theme);
      }
      button.addEventListener('click', click);
      return button;
    }

    async #restore(kept) {
      this.#options = { ...this.#options, revision: kept.revision };
      await this.#open(withRules(this.#options.xml, kept.rules));
      this.#notice.hidden = true;
      this.#setDirty(true);
      this.#tell('restored', { revision: kept.revision });
    }

    // --- marks ---

    #marksByCell() {
      const byCell = new Map();
      if (this.#marks.length === 0) {
        return byCell;
      }
      const columns = this.#columns();
      const rows = new Map(this.#sheet.getRoot().rows.map(row => [row.id, row]));
      for (const { rule, column, text, severity } of this.#marks) {
        const row = rows.get(rule);
        if (row) {
          const at = columns.indexOf(column);
          const id = at < 0 ? row.id : row.cells[at].id;
          const there = byCell.get(id);
          byCell.set(id, {
            severity: there?.severity === 'ERROR' ? 'ERROR' : severity,
            text: there ? `${there.text}\n${text}` : text,
          });
        }
      }
      return byCell;
    }

    #tellAbout(target) {
      const cell = target.closest?.('td[data-element-id]');
      const line = cell?.parentElement;
      this.#status.textContent = cell?.title || line?.firstElementChild?.title || '';
    }

    #columns() {
      return this.#sheet.getRoot().cols.map(({ businessObject }) =>
        businessObject.inputExpression?.text ?? businessObject.name);
    }

    #cellOf(id) {
      return this.#frame.querySelector(`[data-element-id="${CSS.escape(id)}"]`);
    }

    get #scroller() {
      return this.#frame.querySelector('.tjs-table-container');
    }

    get #sheet() {
      return this.#get('sheet');
    }

    #get(service) {
      return this.#modeler.getActiveViewer().get(service);
    }

    #tell(name, detail) {
      this.dispatchEvent(new CustomEvent(name, { detail }));
    }
  }

  /** The name under which we have a text of the editor: addRuleAbove for "Add rule above". */
  function nameOf(text) {
    return text.replace(/[^A-Za-z]+([A-Za-z])/g, (whole, letter) => letter.toUpperCase())
      .replace(/[^A-Za-z]/g, '')
      .replace(/^./, letter => letter.toLowerCase());
  }

  /** One note a line, the last column takes what is left. */
  function notesIn(text, columns) {
    const lines = (text ?? '').split('\n');
    const notes = [...lines.slice(0, columns - 1), lines.slice(columns - 1).join('\n')];
    return Array.from({ length: columns }, (unused, index) => notes[index] ?? '');
  }

  /** The table with other rules: those that are known keep what a draft does not hold. */
  function withRules(xml, rules) {
    const file = new DOMParser().parseFromString(xml, 'application/xml');
    const table = file.getElementsByTagNameNS('*', 'decisionTable')[0];
    const space = table.namespaceURI;
    const prefix = table.prefix ? `${table.prefix}:` : '';
    const known = new Map();
    for (const rule of [...table.getElementsByTagNameNS(space, 'rule')]) {
      known.set(rule.getAttribute('id'), rule);
      rule.remove();
    }
    const make = (name, id) => {
      const element = file.createElementNS(space, prefix + name);
      if (id) {
        element.setAttribute('id', id);
      }
      return element;
    };
    const write = (rule, name, texts) => {
      const entries = [...rule.children].filter(child => child.localName === name);
      texts.forEach((text, index) => {
        const id = name === 'annotationEntry' ? undefined : `${rule.getAttribute('id')}_${name}_${index + 1}`;
        const entry = entries[index] ?? rule.appendChild(make(name, id));
        let holder = [...entry.children].find(child => child.localName === 'text');
        holder ??= entry.appendChild(make('text'));
        holder.textContent = text;
      });
    };
    const columns = Math.max(1, [...table.children].filter(child => child.localName === 'annotation').length);
    for (const [id, inputs, outputs, note] of rules) {
      const rule = known.get(id) ?? make('rule', id);
      write(rule, 'inputEntry', inputs);
      write(rule, 'outputEntry', outputs);
      write(rule, 'annotationEntry', notesIn(note, columns));
      table.append(rule);
    }
    return new XMLSerializer().serializeToString(file);
  }

  customElements.define('entente-table-editor', TableEditor);
})();
