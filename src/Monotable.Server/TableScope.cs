namespace Monotable.Server;

/// <summary>Whose tables a request means, where tables are separate: what its signature's credential names.</summary>
/// <param name="AccessKey">The access key, such as <c>AKIDEXAMPLE</c>.</param>
/// <param name="Region">The region, such as <c>us-east-1</c>.</param>
public readonly record struct TableScope(string AccessKey, string Region)
{
    /// <summary>Gets the scope of a server whose tables are shared.</summary>
    public static TableScope Shared { get; } = new("", "us-east-1");
}
