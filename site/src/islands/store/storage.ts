/**
 * Owns what the browser keeps: nothing that is typed here leaves it.
 *
 * IndexedDB by idb-keyval. Where a window has none (some private ones), everything is kept in memory, and `durable`
 * says so: whoever asks people to type must then say that it ends with the window.
 */
import { clear, createStore, get, set, del, update } from 'idb-keyval'

type Store = ReturnType<typeof createStore>

interface Storage {
  /** Whether what is kept is still there after the window has been closed. */
  readonly durable: boolean
  get<Value>(key: string): Promise<Value | undefined>
  set(key: string, value: unknown): Promise<void>
  /** Changes a value in one go: nobody else, in another tab either, writes between reading and writing. */
  update<Value>(key: string, change: (kept: Value | undefined) => Value): Promise<void>
  del(key: string): Promise<void>
  /** Forgets everything. */
  clear(): Promise<void>
}

function lasting(store: Store): Storage {
  return {
    durable: true,
    get: (key) => get(key, store),
    set: (key, value) => set(key, value, store),
    update: (key, change) => update(key, change, store),
    del: (key) => del(key, store),
    clear: () => clear(store),
  }
}

function passing(): Storage {
  const kept = new Map<string, unknown>()
  return {
    durable: false,
    get: async <Value>(key: string) => structuredClone(kept.get(key)) as Value | undefined,
    set: async (key, value) => void kept.set(key, structuredClone(value)),
    update: async <Value>(key: string, change: (value: Value | undefined) => Value) =>
      void kept.set(key, structuredClone(change(kept.get(key) as Value | undefined))),
    del: async (key) => void kept.delete(key),
    clear: async () => kept.clear(),
  }
}

async function open(): Promise<Storage> {
  try {
    const store = createStore('cuecard', 'kept')
    // Opening fails in some private windows, writing in others.
    await set('probe', 1, store)
    await del('probe', store)
    return lasting(store)
  } catch {
    return passing()
  }
}

let opened: Promise<Storage> | undefined

/** The one storage of this window. */
export function storage(): Promise<Storage> {
  return (opened ??= open())
}
