namespace Monotable.Tests.Model;

/// <summary>A table of one entity with a unique value.</summary>
[SingleTable("guild")]
public sealed partial class GuildTable;
