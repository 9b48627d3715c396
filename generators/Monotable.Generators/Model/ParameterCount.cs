namespace Monotable.Generators.Model;

/// <summary>How many items a parameter of an item collection takes.</summary>
internal enum ParameterCount
{
    One,
    Optional,
    Many,
}
