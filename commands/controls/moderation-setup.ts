import type { ControlHandler } from '../../src/command/command.ts';
import { showPrivately, update } from '../../src/command/outcome.ts';
import type { ControlRequest } from '../../src/command/request.ts';
import { clearable, clearSetting } from '../../src/moderation/change-settings.ts';
import { managersOnly } from '../../src/moderation/guard.ts';
import { saveSettings } from '../../src/moderation/save-settings.ts';
import { settingsView } from '../../src/view/moderation/settings.ts';

/** `setup-clear` name: takes a setting back. */
export const setupClearHandler: ControlHandler = {
  verb: 'setup-clear',
  execute: managersOnly<ControlRequest>('docker-setup', async (request, services) => {
    const { settings, language, origin } = request;
    const name = clearable.find((one) => one === request.control.args[1]);
    const view = name
      ? await saveSettings(clearSetting(settings, name), [name], request, services)
      : settingsView(settings, { changed: false, notes: [] }, language);
    return origin.private ? update(view) : showPrivately(view);
  }),
};
