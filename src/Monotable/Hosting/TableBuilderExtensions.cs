using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Monotable;

/// <summary>Sets a table's options.</summary>
public static class TableBuilderExtensions
{
    /// <summary>Sets options in code.</summary>
    /// <param name="builder">The table.</param>
    /// <param name="configure">Sets the options.</param>
    public static ITableBuilder Configure(this ITableBuilder builder, Action<TableOptions> configure)
    {
        builder.Services.AddOptions<TableOptions>(builder.OptionsName).Configure(configure);
        return builder;
    }

    /// <summary>Binds options to configuration.</summary>
    /// <param name="builder">The table.</param>
    /// <param name="section">The section, with the names of <see cref="TableOptions"/>'s properties.</param>
    public static ITableBuilder Configure(this ITableBuilder builder, IConfiguration section)
    {
        builder.Services.AddOptions<TableOptions>(builder.OptionsName).Bind(section);
        return builder;
    }
}
