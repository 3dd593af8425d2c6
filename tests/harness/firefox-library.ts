import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Ask } from './attache.ts';
import type { Firefox } from './firefox.ts';

/* The pages of the extension in Firefox, where a reader's presses and keys come as scripts and WebDriver's actions. */

/** Asks the background, as a screen does. */
export const askInFirefox = (firefox: Firefox): Ask<BackgroundApi, []> =>
  (async (method: string, ...args: unknown[]) =>
    JSON.parse(
      String(
        await firefox.inPage(
          firefox.ownPage,
          `const message = Cu.cloneInto({ to: 'background', method: args[0], args: JSON.parse(args[1]) }, window);
           const answer = await window.wrappedJSObject.browser.runtime.sendMessage(message);
           return JSON.stringify(answer);`,
          [method, JSON.stringify(args)],
        ),
      ),
    )) as Ask<BackgroundApi, []>;

/** Opens a page of the extension in its window, in front: what is behind draws nothing. */
export async function openOwnPage(firefox: Firefox, page = 'library.html'): Promise<void> {
  await firefox.send('WebDriver:SwitchToWindow', { handle: firefox.ownPage, focus: true });
  const url = String(await firefox.inPage(firefox.ownPage, 'return location.origin;'));
  // Where only the fragment is another, nothing would be opened anew.
  await firefox.send('WebDriver:Navigate', { url: 'about:blank' });
  await firefox.send('WebDriver:Navigate', { url: `${url}/${page}` });
}

/** What a script finds in the extension's page. */
export const inOwnPage = (firefox: Firefox, body: string, args: unknown[] = []): Promise<unknown> =>
  firefox.inPage(firefox.ownPage, body, args);

export const ownText = async (firefox: Firefox): Promise<string> =>
  String(await inOwnPage(firefox, 'return document.body.innerText;'));

/** Presses what has this name, as assistive technology reads it; false while it is not there. */
export const pressOwn = async (firefox: Firefox, name: string): Promise<boolean> =>
  (await inOwnPage(
    firefox,
    `const wanted = [...document.querySelectorAll('button, a, summary, input[type=checkbox], input[type=radio]')].find((each) => {
       const label = each.ariaLabel ?? (each.labels?.[0] ?? each).textContent.trim();
       return label === args[0] && !each.disabled && each.checkVisibility();
     });
     wanted?.click();
     return wanted !== undefined;`,
    [name],
  )) as boolean;

/** Writes into the field with a label, in place of what stands there, and leaves it; false while it is not there. */
export const writeOwn = async (firefox: Firefox, label: string, text: string): Promise<boolean> =>
  (await inOwnPage(
    firefox,
    `const field = [...document.querySelectorAll('input, textarea')].find((each) =>
       each.ariaLabel === args[0] || [...(each.labels ?? [])].some((one) => one.textContent.trim() === args[0]));
     if (!field) return false;
     field.focus();
     field.value = args[1];
     field.dispatchEvent(new Event('input', { bubbles: true }));
     field.dispatchEvent(new Event('change', { bubbles: true }));
     return true;`,
    [label, text],
  )) as boolean;

/** Gives a file to the input that asks for one. */
export const chooseOwn = (firefox: Firefox, name: string, content: string): Promise<unknown> =>
  inOwnPage(
    firefox,
    `const input = document.querySelector('dialog[open] input[type=file]');
     const chosen = new DataTransfer();
     chosen.items.add(new File([args[1]], args[0]));
     input.files = chosen.files;
     input.dispatchEvent(new Event('change', { bubbles: true }));`,
    [name, content],
  );

/** Runs a script as one of the page's own, which its policy would not let us write into it. */
export const asOwnScript = (firefox: Firefox, script: string): Promise<unknown> =>
  inOwnPage(
    firefox,
    `const sandbox = Cu.Sandbox(window, { sandboxPrototype: window, wantXrays: false });
     Cu.evalInSandbox(args[0], sandbox);`,
    [script],
  );
