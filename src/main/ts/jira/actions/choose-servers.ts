import { newId } from '../../page/id';
import { make, one } from '../../page/dom';
import type { MapOnPage } from '../../page/map-on-page';
import { postJson } from '../../page/rest';
import { fill } from '../../page/text';
import { userName } from '../../page/site';
import { showOutcome } from './outcome';
import { selectInput, type FormInput } from './inputs';
import { editorOf, isSameIssue, type IssueLink, IssueService, type JiraServer } from './issue-service';
import { FormDialog } from './form-dialog';

const SHOWN = 8;

type Links = ReadonlyMap<string, readonly IssueLink[]>;

/** A map from elsewhere names servers that this site does not know: asks which of its own they are, and sets them all in one edit. */
export async function chooseServers(map: MapOnPage): Promise<void> {
  const choosing = new ServersDialog(map);
  await choosing.open();
}

class ServersDialog {
  private readonly sheet: FormDialog;
  private links: Links = new Map();
  private inputs: readonly FormInput[] = [];
  private done = '';

  constructor(private readonly map: MapOnPage) {
    this.sheet = new FormDialog(
      map,
      AJS.I18n.getText('journeymaps.issues.map-servers'),
      AJS.I18n.getText('journeymaps.issues.map-servers.set'),
      () => this.send(),
    );
  }

  async open(): Promise<void> {
    this.sheet.open();
    await this.start();
    this.sheet.focusFirst();
    await this.sheet.closed;
    if (this.done !== '') {
      await showOutcome(this.map, this.done);
    }
  }

  private async start(): Promise<void> {
    try {
      const issues = new IssueService(this.map);
      const [sites, links] = await Promise.all([issues.sites(), issues.links()]);
      const unknown = new Set(
        [...links.values()]
          .flat()
          .map(({ server }) => server)
          .filter((server) => sites.every(({ id }) => id !== server)),
      );
      this.links = links;
      this.inputs = [...unknown].map((server) => this.input(server, sites));
      const why = make('p', { class: 'journey-map-doing-help' }, AJS.I18n.getText('journeymaps.issues.map-servers.why'));
      this.sheet.has('servers');
      this.sheet.body.replaceChildren(why, ...this.inputs.map(({ element }) => element));
    } catch (error) {
      this.sheet.lack('servers', error, () => void this.start());
    }
  }

  private input(server: string, sites: readonly JiraServer[]): FormInput {
    const keys = [
      ...new Set(
        [...this.links.values()]
          .flat()
          .filter((link) => link.server === server)
          .map(({ key }) => key),
      ),
    ];
    const shown = keys.slice(0, SHOWN).join(', ') + (keys.length > SHOWN ? '…' : '');
    const name =
      keys.length === 1
        ? fill(AJS.I18n.getText('journeymaps.issues.server-of-one'), shown)
        : fill(AJS.I18n.getText('journeymaps.issues.server-of'), keys.length, shown);
    const input = selectInput(
      server,
      name,
      false,
      sites,
      sites.length === 1 ? (sites[0]?.id ?? null) : null,
      AJS.I18n.getText('journeymaps.issues.leave-server'),
    );
    one(input.element, 'label')?.append(make('small', {}, server));
    return input;
  }

  private async send(): Promise<void> {
    if (this.sheet.isLacking) {
      return;
    }
    const ops = opsFor(this.links, new Map(this.inputs.map(({ id, read }) => [id, read() as string | null])));
    if (ops.length === 0) {
      this.sheet.close();
      return;
    }
    const name = AJS.I18n.getText('journeymaps.issues.map-servers');
    const done = fill(AJS.I18n.getText('journeymaps.issues.servers-set'), ops.length);
    const editor = editorOf(this.map);
    if (editor !== null) {
      editor.apply({ ops, done, name });
      this.sheet.close();
    } else {
      await this.post(ops, done);
    }
  }

  private async post(ops: readonly object[], done: string): Promise<void> {
    try {
      const base = this.map.revision;
      await postJson(this.map.address(['ops']), {
        ...this.map.parameters(),
        request: newId(),
        client: newId(),
        base,
        seen: base,
        user: userName(),
        ops,
      });
      this.done = done;
      this.sheet.close();
    } catch (error) {
      this.sheet.fail(error, () => {
        this.sheet.again();
      });
    }
  }
}

/** The links of each card that names a server which is another one here; what becomes the same issue stands there once. */
function opsFor(links: Links, chosen: ReadonlyMap<string, string | null>): object[] {
  return [...links].flatMap(([card, old]) => {
    const next = old.map((link) => ({ ...link, server: chosen.get(link.server) ?? link.server }));
    const issues = next.filter((link, index) => next.findIndex((other) => isSameIssue(other, link)) === index);
    return old.some((link) => (chosen.get(link.server) ?? null) !== null)
      ? [{ op: 'set', kind: 'card', id: card, fields: { issues } }]
      : [];
  });
}
