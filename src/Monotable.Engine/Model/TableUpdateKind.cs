namespace Monotable.Engine.Model;

/// <summary>The changes of a table during which it is <c>UPDATING</c>.</summary>
internal enum TableUpdateKind
{
    /// <summary>Of the provisioned throughput or the billing mode.</summary>
    Throughput,

    /// <summary>Of the stream.</summary>
    Stream,

    /// <summary>Of the table class.</summary>
    TableClass,
}
