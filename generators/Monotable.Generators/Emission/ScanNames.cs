using Monotable.Generators.Model;

namespace Monotable.Generators.Emission;

/// <summary>The names of the methods that scan an index.</summary>
internal static class ScanNames
{
    public static string Of(IndexKeyModel index) => "Scan" + index.Name;
}
