namespace Monotable.Generators.KeySpace;

/// <summary>What may follow the greatest start of keys; named as in the runtime library.</summary>
internal enum KeyTail
{
    None,
    Limited,
    Any,
}
